import type { FoundFlag } from '@/lib/core/flags/find-flags';
import type { Need } from '@/lib/core/flags/need-order';
import type { Unread } from '@/lib/core/flags/patient-reading';
import type { Source } from '@/lib/core/model';
import type { Limit } from '@/lib/core/packs/care';

type Severity = FoundFlag['severity'];

const SEVERITIES: Record<Severity, string> = { red: 'Röd', amber: 'Gul', info: 'Information' };

const NEEDS: Record<Need, string> = {
  'red-flag': 'Röd flagga',
  'amber-flag': 'Uppmärksamma',
  'urgent-message': 'Brådskande meddelande',
  inactive: 'Har inte hörts av',
  waiting: 'Väntar på svar',
  'module-done': 'Modul klar',
  'never-logged-in': 'Aldrig inloggad',
  handover: 'Överlämning',
  'maintenance-over': 'Vidmakthållandet är slut',
  ended: 'Ej gallrad',
  other: 'Att känna till',
};

const UNREAD: Record<Unread, string> = {
  program: 'programmet',
  module: 'modulen',
  status: 'statusen',
  'last-active': 'när patienten senast var aktiv',
  flags: 'plattformens flaggor',
  messages: 'meddelandena',
  waiting: 'om ett meddelande väntar på svar',
  'agreed-day': 'den avtalade dagen',
  modules: 'modulernas status',
  results: 'resultaten',
  'results-day': 'datumet för en skattning',
  'question-9': 'fråga 9',
  'phq-9': 'fråga 9 i PHQ-9',
  start: 'startdatumet',
  handover: 'när överlämningen startade',
  'maintenance-end': 'när vidmakthållandet slutar',
  'ended-day': 'när momentet avslutades',
};

const COLUMNS: Record<string, string> = {
  'senast-aktiv': 'Senast aktiv',
  flaggor: 'Flaggor',
  meddelanden: 'Meddelanden',
  status: 'Status',
  modul: 'Modul',
};

const SCORE_FROM: Record<string, string> = {
  'madrs-s': 'MADRS-S, fråga 9',
  'fraga-9': 'MADRS-S fråga 9',
  flag: 'fråga 9 i plattformens flagga',
};

/** What flags, the week's round and their thresholds say. Functions take the values that stand in a string. */
export const flags = {
  routine: 'Det här är enhetens rutin och ingen medicinsk bedömning.',
  severity: (severity: Severity) => SEVERITIES[severity],
  need: (need: Need) => NEEDS[need],
  due: 'Att göra',
  basis,
  source,
  unread: (what: Unread) => `Kunde inte läsa ${UNREAD[what]}, kontrollera själv`,
  missingColumns: (columns: readonly string[]) => {
    const names = columns.map((column) => `”${COLUMNS[column] ?? column}”`);
    const [last, ...others] = names.toReversed();
    const lacks =
      others.length === 0
        ? `ingen kolumn ${last}`
        : `inte kolumnerna ${others.toReversed().join(', ')} och ${last}`;
    return `Listan har ${lacks}, så det som står där är inte med.`;
  },
  acknowledge: 'Omhändertaget',
  acknowledged: (time: string) => `Omhändertaget ${time}`,
  acknowledgedHelp: 'Gäller patienten och värdet tills du stänger. Ett nytt värde visas igen.',
  words: {
    found: (words: readonly string[]) =>
      `Innehåller ${words.map((word) => `”${word}”`).join(', ')}. Läs meddelandet först. Listan ersätter inte att alla meddelanden läses.`,
  },
  round: {
    title: 'Veckans runda',
    empty: 'Inga patienter att läsa i listan. Öppna Mina eller Alla.',
    calm: 'Inget att göra enligt rutinen just nu',
    step: (step: number, of: number) => `Steg ${step} av ${of} när patienten inte hörs av`,
    count: (due: number, all: number) =>
      `${due} av ${all} ${all === 1 ? 'patient' : 'patienter'} har något att göra`,
  },
};

/**
 * What a flag rests on: "4 av 6, MADRS-S fråga 9, 2026-11-20. Gräns 4 (manualen 4.1)". The source alone for a flag
 * without score and threshold. Of a limit that somebody has changed it says who, so that the source is not taken for it.
 * @param thresholds those that count, for their units; a threshold that is not among them is shown without one
 */
function basis(flag: FoundFlag, thresholds: readonly Limit[]): string {
  const limits = flag.reached.map(({ threshold, limit }) => {
    const { unit, setBy } = thresholds.find(({ id }) => id === threshold) ?? {};
    const name = unit && !flag.score ? ` ${unit}` : '';
    const own = setBy === undefined ? '' : `${setBy || 'egen gräns'}, i stället för `;
    return `Gräns ${number(limit)}${name} (${own}${source(flag.source)})`;
  });
  const where = limits.length > 0 ? limits : [`Källa: ${source(flag.source)}`];
  return [...scoreText(flag), ...where].join('. ');
}

function scoreText({ score }: FoundFlag): string[] {
  if (score === null) return [];
  const scale = score.of === 3 ? 'PHQ-9, fråga 9' : SCORE_FROM[score.from ?? ''];
  const day = score.day ?? 'datum okänt';
  return [[`${number(score.value)} av ${score.of}`, scale, day].filter(Boolean).join(', ')];
}

/** Where a rule comes from, in few words: "manualen 4.1". */
function source({ document, section }: Source): string {
  const name = /manual/i.test(document)
    ? 'manualen'
    : /riktlinje/i.test(document)
      ? 'riktlinjen'
      : /vårdprocess/i.test(document)
        ? 'vårdprocessen'
        : document;
  if (section === undefined) return name;
  return /^\d/.test(section) ? `${name} ${section}` : `${name}, ${section}`;
}

function number(value: number): string {
  return String(value).replace('.', ',').replace('-', '−');
}
