import type { Source } from '@/lib/core/model';
import type { UnreadNoteScore } from '@/lib/core/notes/prepared-note';
import type { Change, Direction } from '@/lib/core/scales/change';
import type { TypedFinding } from '@/lib/core/scales/check-typed';
import type { Interpretation, NoInterpretation } from '@/lib/core/scales/interpret';
import type { ScoreFault } from '@/lib/core/scales/read-score';
import type { BandsFrom } from '@/lib/core/scales/scale-in';

const DEVIATIONS =
  'Västra Götalandsregionen, KBT på nätet, underlag till vårdprocess, Avvikelse under behandling';

const FAULTS: Record<ScoreFault, (name: string) => string> = {
  empty: (name) => `${name} har ingen poäng.`,
  unreadable: (name) => `Kunde inte läsa poängen på ${name}, kontrollera själv.`,
  'no-range': (name) => `${name} ger ingen poäng som tolkas.`,
  outside: (name) => `Poängen på ${name} är utanför skalan, kontrollera själv.`,
  'other-range': (name) => `${name} har en annan högsta poäng än sidan säger, kontrollera själv.`,
  'not-whole': (name) => `${name} har bara hela poäng, kontrollera själv.`,
};

const NONE: Record<NoInterpretation, string> = {
  open: 'Gränserna är inte säkra och visas därför inte.',
  'nothing-published': 'Det finns inga gränser för skalan.',
  'which-scoring': 'Skalan räknas på två sätt. Poängen säger något först när sättet är känt.',
  outside: 'Poängen är utanför skalan, kontrollera själv.',
  'below-bands': 'Poängen är under det lägsta intervallet.',
};

const DIRECTIONS: Record<Direction, string> = {
  better: 'bättre',
  worse: 'sämre',
  same: 'oförändrat',
};

const FROM: Record<BandsFrom, string> = {
  published: 'Källa',
  pack: 'Enhetens gränser',
  settings: 'Egna intervall, i stället för',
};

/** Every Swedish string about scales and scores. Functions take the values that stand in a string. */
export const scales = {
  fault: (why: ScoreFault, name: string) => FAULTS[why](name),
  range: (min: number, max: number) => `${number(min)}–${number(max)}`,
  /** A band's own range: "10–14", or "från 15" for the last one. Only whole scores have an end that can be named. */
  band: (from: number, below: number | null, decimals: boolean) =>
    below === null
      ? `från ${number(from)}`
      : decimals
        ? `från ${number(from)}, under ${number(below)}`
        : `${number(from)}–${number(below - 1)}`,
  interpretation: (reading: Interpretation) => {
    if (reading.kind === 'none') return NONE[reading.why];
    const reached = reading.cutOffs.map(
      ({ name, from, reached }) =>
        `${reached ? 'når' : 'under'} ${name}${name.includes(String(from)) ? '' : ` (${number(from)})`}`,
    );
    const [first = '', ...more] = [...(reading.kind === 'band' ? [reading.name] : []), ...reached];
    return capital([first, ...more].join(', '));
  },
  source: ({ document, section, note }: Source, from: BandsFrom) =>
    [`${FROM[from]}: ${[document, section].filter(Boolean).join(' ')}.`, note]
      .filter(Boolean)
      .join(' '),
  /** "−6 poäng sedan 2026-09-01, bättre: når minsta betydelsefulla skillnad (4, Toussaint m.fl. 2020)" */
  change: ({ difference, first, since, beyond }: Change) => {
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
    const measures = beyond.map(
      ({ name, by, source }) => `når ${name} (${number(by)}, ${source.document})`,
    );
    const tail = measures.length > 0 ? `: ${measures.join(', ')}` : '';
    return `${sign}${number(Math.abs(difference))} poäng sedan ${first.day}, ${DIRECTIONS[since.start]}${tail}`;
  },
  direction: (direction: Direction) => DIRECTIONS[direction],
  worse: {
    text: 'Poängen är sämre än vid start. Vid försämring kan tätare kontakt på telefon eller besök och en ny bedömning behövas.',
    source: DEVIATIONS,
  },
  withoutImprovement: {
    text: 'Poängen har inte blivit bättre. Det kan ta några veckor innan en förbättring märks: följ måendet varje vecka, och skilj på symtom och förändrat beteende.',
    source: DEVIATIONS,
  },
  unread: ({ name, why, day }: UnreadNoteScore) => {
    if (why === 'older')
      return `${name} är senast skattad ${day ?? ''}, före de andra, och är inte med.`;
    if (why === 'no-day') return `Kunde inte läsa datumet för ${name}, kontrollera själv.`;
    if (why === 'unknown-scale')
      return `${name} är inget formulär som Ledtråd känner. Kontrollera själv.`;
    return why === 'several'
      ? `${name} har flera poäng som kan vara den senaste, kontrollera själv.`
      : FAULTS[why](name);
  },
  typed: (finding: TypedFinding) => {
    const { name } = finding;
    if (finding.kind === 'which-scoring')
      return `${name} räknas på flera sätt: ${finding.scorings.map((way) => way.name).join(' eller ')}. Skriv i tolkningen vilket det är.`;
    if (finding.kind === 'other-score')
      return `Du skrev ${number(finding.typed)} på ${name}, men plattformen visar ${number(finding.read.score)}${finding.read.day ? `, ${finding.read.day}` : ''}.`;
    const { range } = finding;
    const goes = range ? ` Skalan går ${number(range.min)}–${number(range.max)}.` : '';
    return `${FAULTS[finding.why](name)}${goes}`;
  },
  information: 'Information, ingen bedömning.',
  noScores: 'Inga poäng att visa än.',
};

function number(value: number): string {
  return String(value).replace('.', ',');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
