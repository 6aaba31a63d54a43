import { isBlank } from './is-blank';
import { joinReadings, nothingRead } from './join-readings';
import type { Cells, PatientReading, ReadingContext } from './patient-reading';
import { readActivity } from './read-activity';
import { readHandover } from './read-handover';
import { readModule } from './read-module';
import { readPlatformFlags } from './read-platform-flags';
import { readProgram } from './read-program';
import { readQuestion9 } from './read-question9';
import { readStatus } from './read-status';
import { readWaiting } from './read-waiting';
import { silence } from './silence';

/**
 * The facts of a patient by one row of a list (Mina, Alla, Avslutade, Överlämningar). A column that the list does not
 * have gives no facts and is not said as unread: `missingColumns` tells of it once for the whole list.
 */
export function readRow(cells: Cells, context: ReadingContext): PatientReading {
  const { today, holidays, programs } = context;
  const when = (name: string, read: (text: string) => PatientReading): PatientReading =>
    cells[name] === undefined ? nothingRead : read(cells[name]);
  const status = when('status', (text) => readStatus(text, today));
  const activity = when('senast-aktiv', (text) => readActivity(text, today));
  const inactive = activity.facts['days-inactive'];
  return joinReadings(
    { facts: { program: readProgram(cells.moment ?? '', programs) }, unread: [] },
    when('modul', readModuleCell),
    status,
    activity,
    typeof inactive === 'number' ? { facts: silence(inactive), unread: [] } : nothingRead,
    when('flaggor', readFlagCell),
    when('meddelanden', (text) => readWaiting(text, today, holidays)),
    when('overlamningsstart', (text) => readHandover(text, today)),
  );
}

function readModuleCell(text: string): PatientReading {
  const facts = readModule(text);
  return { facts, unread: facts.module === null && !isBlank(text) ? ['module'] : [] };
}

function readFlagCell(text: string): PatientReading {
  const { facts, unread, answer } = readPlatformFlags(text);
  const nothing = { program: null, phase: null, module: null, batteries: [], hasResults: false };
  if (answer === null) return { facts, unread };
  return joinReadings({ facts, unread }, readQuestion9([answer], nothing));
}

/** The columns of a list that the round needs. */
const COLUMNS = ['senast-aktiv', 'flaggor', 'meddelanden', 'status', 'modul'] as const;

/** The columns that no row of a list has, so that what they would say can be told as not known. */
export function missingColumns(rows: readonly Cells[]): readonly (typeof COLUMNS)[number][] {
  return COLUMNS.filter((name) => rows.every((cells) => cells[name] === undefined));
}
