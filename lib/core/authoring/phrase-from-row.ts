import type { FieldRole } from '@/lib/schema/field-role';
import type { Phrase } from '@/lib/schema/phrase';
import type { LayerPhrase } from '@/lib/schema/unit-pack';
import { phrasesMeet } from '../packs/phrases-meet';
import type { PhraseIndex } from '../phrases/index-phrases';
import { foldCase } from '../text/fold-case';
import { cellGaps } from './cell-gaps';
import { fieldsOf } from './field-names';
import type { TableContext } from './pack-from-table';
import { phraseId } from './phrase-id';
import { type Problem, problem } from './problem';
import { programsOf } from './program-names';
import type { SourceRow } from './source-rows';
import { textGaps } from './text-gaps';

/** What a row wants done with its phrase. */
export type Change = 'add' | 'replace' | 'hide' | 'lock';

/** A row's phrase, or the id of the one that it hides or locks. */
export interface RowPhrase {
  change: Change;
  id: string;
  phrase: LayerPhrase | null;
  /** Whether the row itself names the id. */
  hasOwnId: boolean;
}

const CHANGES: readonly [RegExp, Change][] = [
  [/^(?:ny|läggs till|add)$/, 'add'],
  [/^(?:ersätter|ändrad|replace)$/, 'replace'],
  [/^(?:döljer|dold|hide)$/, 'hide'],
  [/^(?:låser|låst|lock)$/, 'lock'],
];
const TRIGGER = /^[\p{L}\p{N}\p{M}-]{1,60}$/u;
const SEPARATOR = /\s+eller\s+|\s*[,/;]\s*/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The phrases of one row: one, or as many as it names triggers ("Madrs1 eller Madrs2", K 7.2.14). None where something
 * in the row is wrong, which is then said.
 * @param base the phrases of the pack below, by trigger
 * @param taken the ids so far, to which the row's are added
 */
export function phraseFromRow(
  row: SourceRow,
  context: TableContext,
  base: PhraseIndex,
  taken: Set<string>,
  problems: Problem[],
): readonly RowPhrase[] {
  const { cells, line } = row;
  const named = cells.trigger ?? '';
  const say = (kind: Problem['kind'], found = '') => {
    problems.push(problem(kind, line, named, found));
    return [];
  };
  const change = CHANGES.find(([pattern]) => pattern.test(foldCase(cells.change ?? '')))?.[1];
  if (cells.change && !change) return say('unknown-change', cells.change);
  if (change === 'hide' || change === 'lock')
    return cells.id ? [{ change, id: cells.id, phrase: null, hasOwnId: true }] : say('no-id');
  if (named === '') return say('no-trigger', (cells.text ?? '').slice(0, 60));
  const triggers = TRIGGER.test(named) ? [named] : named.split(SEPARATOR);
  if (!triggers.every((trigger) => TRIGGER.test(trigger))) return say('bad-trigger', named);
  if ((cells.text ?? '').trim() === '') return say('no-text');
  const before = problems.length;
  const place = placeOf(row, context, say);
  const made = triggers.map((trigger) => {
    const phrase = { ...phraseOf(row, trigger.normalize('NFC'), context, say), ...place };
    return identified(
      phrase,
      { own: cells.id ?? '', change, idPrefix: context.idPrefix },
      base,
      taken,
    );
  });
  return problems.slice(before).some(({ severity }) => severity === 'error') ? [] : made;
}

type Say = (kind: Problem['kind'], found?: string) => unknown;

/** Where the phrase is used: what the row says, else what stands above it, else what the table is read with. */
function placeOf({ cells, fields, program }: SourceRow, context: TableContext, say: Say) {
  const own = cells.field ? fieldsOf(cells.field, context.fields) : null;
  if (cells.field && own === null) say('unknown-field', cells.field);
  const used: readonly FieldRole[] = own ?? fields ?? context.defaultFields;
  if (used.length === 0 && !cells.field) say('no-field');
  const { ids, unknown } = programsOf(cells.programs ?? '', context.programs);
  for (const name of unknown) say('unknown-program', name);
  const others = program === null ? context.defaultPrograms : [program];
  // A table of ours has the column, and an empty cell there means all programs.
  return { fields: [...used], programs: cells.programs === undefined ? [...others] : ids };
}

function phraseOf(
  { cells }: SourceRow,
  trigger: string,
  context: TableContext,
  say: Say,
): Omit<LayerPhrase, 'fields' | 'programs' | 'id'> {
  const number = cells.module ? Number(cells.module) : undefined;
  if (number !== undefined && !(Number.isInteger(number) && number >= 1 && number <= 30))
    say('bad-module', cells.module);
  const validUntil = cells.validUntil || undefined;
  if (validUntil !== undefined && !DAY.test(validUntil)) say('bad-date', validUntil);
  const marked = /^(?:ja|x|true|1)$/i.test(cells.ordinaryWord ?? '');
  const isOrdinary = !cells.ordinaryWord && context.isOrdinary(foldCase(trigger));
  if (isOrdinary) say('marked-ordinary', trigger);
  return {
    trigger,
    ...(number === undefined ? {} : { module: number }),
    ordinaryWord: marked || isOrdinary,
    ...gapsOf(cells.text ?? '', cells.gaps ?? '', trigger, say),
    ...(cells.note ? { note: cells.note } : {}),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

function gapsOf(text: string, cell: string, trigger: string, say: Say) {
  const described = cell === '' ? {} : cellGaps(cell);
  if (described === null) say('bad-gaps', cell.slice(0, 60));
  // What we wrote ourselves is taken as it is; what somebody wrote for people is looked through.
  if (described !== null && cell.startsWith('{')) return { text, gaps: described };
  const found = textGaps(text, trigger);
  for (const name of found.unknown)
    if (!Object.hasOwn(described ?? {}, name)) say('unknown-gap', `{${name}}`);
  return { text: found.text, gaps: { ...found.gaps, ...described } };
}

/** The phrase with its id: the row's own, else that of the pack's phrase with its trigger, else one made of it. */
function identified(
  phrase: Omit<LayerPhrase, 'id'>,
  { own, change, idPrefix }: { own: string; change: Change | undefined; idPrefix: string },
  base: PhraseIndex,
  taken: Set<string>,
): RowPhrase {
  const below = base.exact.get(phrase.trigger)?.find((one) => phrasesMeet(one, phrase));
  const free = below && !taken.has(below.id) ? below.id : null;
  const id = own || (free ?? phraseId(idPrefix, phrase.trigger, taken));
  taken.add(id);
  const isBelow = below !== undefined && id === below.id;
  return {
    change: change ?? (isBelow ? 'replace' : 'add'),
    id,
    phrase: { id, ...(isBelow && own === '' ? filledFrom(below, phrase) : phrase) },
    hasOwnId: own !== '',
  };
}

/** What a plain table does not say of a phrase, as the phrase says it whose place it takes. */
function filledFrom(below: Phrase, phrase: Omit<LayerPhrase, 'id'>): Omit<LayerPhrase, 'id'> {
  const names = Object.keys(phrase.gaps);
  const isAlike =
    names.length === Object.keys(below.gaps).length &&
    names.every((name) => Object.hasOwn(below.gaps, name));
  const { module = phrase.module } = below;
  return {
    ...phrase,
    ...(module === undefined ? {} : { module }),
    ordinaryWord: phrase.ordinaryWord || below.ordinaryWord,
    gaps: isAlike ? below.gaps : phrase.gaps,
  };
}
