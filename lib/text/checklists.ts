import type { ChecklistWords } from '@/lib/core/checklists/as-text';
import type { MarkCount } from '@/lib/core/checklists/count-marks';
import type { Checklist, Colour, Source } from '@/lib/core/model';

const COLOURS: Record<Colour, string> = {
  green: 'kan fungera',
  yellow: 'observandum',
  red: 'ej aktuell',
};

const KINDS: Record<Checklist['kind'], string> = {
  steps: 'steg',
  questions: 'frågor',
  guidance: 'råd',
};

const words: ChecklistWords = {
  yes: 'JA',
  no: 'NEJ',
  done: '–',
  decides: 'Svaren är ett stöd. Behandlaren avgör utifrån sin helhetsbedömning.',
};

/** Every Swedish string of the checklists. Functions take the values that stand in a string. */
export const checklists = {
  heading: 'Checklistor',
  words,
  answer: { yes: 'JA', no: 'NEJ', none: 'Ta bort svaret' },
  /** The word that goes with an answer's colour, so that colour never stands alone. */
  colour: (colour: Colour) => COLOURS[colour],
  proposed: 'Förslag, ej fastställt',
  settled: 'Fastställt av enheten',
  decides: 'Det är du som behandlare som avgör, utifrån din helhetsbedömning.',
  certainty: { high: 'säkert', medium: 'ganska säkert', low: 'osäkert' },
  argument: (argument: string, certainty: string) => `${argument} Förslaget är ${certainty}.`,
  kind: (kind: Checklist['kind']) => KINDS[kind],
  count: ({ marked, of }: MarkCount, kind: Checklist['kind']) =>
    kind === 'questions' ? `${marked} av ${of} besvarade` : `${marked} av ${of} klara`,
  source: ({ document, section }: Source) =>
    `Källa: ${[document, section].filter(Boolean).join(' ')}`,
  section: (section: string) => `avsnitt ${section}`,
  copy: 'Kopiera som text',
  copied: 'Checklistan är kopierad. Klistra in den med Ctrl+V.',
  nothing: 'Inget är ifyllt än. Bocka av ett steg eller svara på en fråga först.',
  clear: 'Börja om',
  memory: 'Svaren finns bara i minnet och försvinner när webbläsaren stängs.',
  empty: 'Ingen checklista hör till den här sidan.',
};
