import type { BookingFinding } from '../core/bookings/check-booking';
import type { WeeklyTime } from '../core/bookings/weekly-times';
import { spokenDay } from '../core/dates/calendar';
import type { AssessmentTexts } from '../core/notes/compose-assessment';
import type { NoteTexts } from '../core/notes/compose-note';
import type { Contradiction } from '../core/notes/contradicts';
import type { FillLeft, FillRefusal } from '../core/notes/fill-plan';
import type { NoteTemplate } from '../core/notes/note-part';
import type { NoteOccasion, PreparedNote, UnreadFact } from '../core/notes/prepared-note';
import type { ScoreLine } from '../core/notes/score-lines';
import { scales } from './scales';

/** The texts of a note that are no phrases of a pack; `interpret` comes from whoever knows the scales. */
export const noteTexts: Omit<NoteTexts, 'interpret' | 'scoring'> = {
  score: ({ scale, score, day, occasion, interpretation, scoring }: ScoreLine) => {
    const when = [occasion, day].filter(Boolean).join(' ');
    const meaning = interpretation ? `. ${interpretation.text} (${interpretation.source})` : '';
    const counted = scoring === null ? '' : `, ${scoring}`;
    return `${scale}${counted}: ${number(score)} poäng${when ? `, ${when}` : ''}${meaning}`;
  },
  diagnosis: (codes) => ({
    text: ['{diagnos}', codes.join(', ')].filter(Boolean).join(' + '),
    gaps: { diagnos: { kind: 'text', label: 'Huvuddiagnos', sign: 'Huvuddiagnos' } },
  }),
  ending: {
    text: 'Genomförda moduler: {klara} av {antal}. Avslutningsorsak: {orsak}',
    gaps: {
      klara: { kind: 'number', label: 'Genomförda moduler', sign: 'x' },
      antal: { kind: 'number', label: 'Moduler i programmet', sign: 'x' },
      orsak: { kind: 'text', label: 'Avslutningsorsak', sign: 'xx' },
    },
  },
};

/** A line of words: "a, b och c". */
function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}

/** A gap of running text. */
function gap(label: string): NoteTemplate['gaps'][string] {
  return { kind: 'text', label, sign: 'xx' };
}

const SEEKER = {
  väg: {
    ...gap('Hur patienten kom'),
    choices: ['efter remiss', 'efter hänvisning från läkare', 'på egen begäran'],
  },
  besvär: gap('Besvär'),
};

/** The assessment's texts (K 7.3): one for each outcome. */
export const assessmentTexts: AssessmentTexts = {
  outcomes: {
    start: {
      text: 'Patienten söker {väg} för {besvär}. Bilden stämmer med {diagnos}, och ingen annan diagnos förklarar besvären bättre. Inget har kommit fram som hindrar att internetbehandlingen startar.',
      gaps: { ...SEEKER, diagnos: gap('Diagnos') },
    },
    'start-in-spite': {
      text: 'Patienten söker {väg} för {besvär}. Bilden stämmer med {diagnos}, som bedöms vara primär. Försvårande för internetbehandling: {faktorer}. Behandlingen startar ändå, eftersom {skäl}. Den utvärderas löpande under behandlingen och efter avslut.',
      gaps: {
        ...SEEKER,
        diagnos: gap('Diagnos'),
        faktorer: gap('Försvårande faktorer'),
        skäl: gap('Skäl att starta ändå'),
      },
    },
    'not-offered': {
      text: 'Patienten söker {väg} för {besvär}. Försvårande för internetbehandling: {faktorer}. Det är oklart om internetbehandling passar, så den erbjuds inte nu. Patienten hänvisas till {mottagare}.',
      gaps: {
        ...SEEKER,
        faktorer: gap('Försvårande faktorer'),
        mottagare: gap('Vart patienten hänvisas'),
      },
    },
  },
  factors: {
    1: {
      ja: 'besvären är primära och kriterierna uppfylls',
      nej: 'besvären är inte primära eller kriterierna uppfylls inte',
    },
    2: { ja: 'läkemedel som kan motverka behandlingen', nej: 'inga läkemedel som motverkar' },
    3: { ja: 'bruk av alkohol, narkotika eller tabletter', nej: 'inget missbruk' },
    4: {
      ja: 'psykiatriska besvär som kräver särskilt ställningstagande',
      nej: 'inga psykiatriska besvär som hindrar',
    },
    5: { ja: 'kognitiv nedsättning', nej: 'ingen kognitiv nedsättning som hindrar' },
    6: { ja: 'tillräcklig svenska', nej: 'svårt att förstå, läsa eller skriva svenska' },
    7: { ja: 'annan pågående behandling', nej: 'ingen annan behandling som stör' },
    8: { ja: 'akut suicidalitet och behov av annan vård', nej: 'ingen akut suicidalitet' },
    9: {
      ja: 'ställning tagen till somatiska orsaker',
      nej: 'ställning inte tagen till somatiska orsaker',
    },
    10: { ja: 'datorvana och teknik finns', nej: 'saknar datorvana eller teknik' },
    11: { ja: 'kan ta emot aviseringar', nej: 'kan inte ta emot aviseringar' },
    12: { ja: 'motiverad', nej: 'osäker motivation' },
    13: { ja: 'informerad om behandlingen', nej: 'ännu inte informerad om behandlingen' },
  },
  list,
};

const REFUSALS: Record<FillRefusal | 'changed', string> = {
  'other-patient':
    'Inget är skrivet: den förberedda anteckningen gäller en annan patient än journalen visar.',
  'unsure-patient':
    'Inget är skrivet: det gick inte att läsa säkert att journalen visar samma patient.',
  signed: 'Inget är skrivet: anteckningen är signerad.',
  expired: 'Inget är skrivet: den förberedda anteckningen är äldre än 8 timmar. Förbered den igen.',
  changed: 'Fältet har ändrats under tiden och är kvar som det var.',
};

const LEFT: Record<FillLeft['why'], string> = {
  'nothing-to-write': 'inget att skriva',
  filled: 'redan ifyllt',
  'not-found': 'fältet hittades inte',
  several: 'flera fält heter så',
  'read-only': 'fältet går inte att ändra',
  unread: 'fältet gick inte att läsa',
};

const UNREAD: Record<UnreadFact, string> = {
  program: 'Kunde inte läsa vilket program det är, kontrollera själv.',
  'program-unknown': 'Programmet finns inte i enhetens paket, så det finns inga fraser för det.',
  module: 'Kunde inte läsa vilka moduler som är klara, kontrollera själv.',
};

const OCCASIONS: Record<NoteOccasion, string> = {
  assessment: 'Bedömning',
  start: 'Uppstart',
  ongoing: 'Pågående behandling',
  end: 'Avslut',
  'follow-up': 'Uppföljning',
};

/** Every other Swedish string about notes and bookings. Functions take the values that stand in a string. */
export const notes = {
  prepare: 'Förbered anteckning',
  fill: 'Fyll anteckningen',
  occasions: OCCASIONS,
  outcomes: {
    start: 'Inget hindrar start',
    'start-in-spite': 'Start trots försvårande faktorer',
    'not-offered': 'Erbjuds inte nu',
  },
  refused: (why: FillRefusal | 'changed') => REFUSALS[why],
  left: ({ why }: FillLeft, keyword: string) => `${keyword}: ${LEFT[why]}`,
  /** What could not be read of the moment, a line each. */
  unreadOf: ({ unread, unreadScores }: PreparedNote) => [
    ...unread.map((fact) => UNREAD[fact]),
    ...unreadScores.map(scales.unread),
  ],
  contradicts: ({ typed, read }: Contradiction) =>
    `Du skrev ${typed} på ${read.scale}, men plattformen visar ${number(read.score)}${read.day ? `, ${read.day}` : ''}. Kontrollera vilket som stämmer.`,
  booking: bookingLine,
  freeWords: ['avgiftsfri', 'avgiftsbefri'],
  time: ({ day, time, holiday, isWeekend }: WeeklyTime) => {
    const warning = holiday ? ` (${holiday}, helgdag)` : isWeekend ? ' (helg)' : '';
    return `${day} ${time}, ${spokenDay(day)}${warning}`;
  },
};

/** A finding about a booking in one line. */
function bookingLine(finding: BookingFinding): string {
  switch (finding.id) {
    case 'other-service':
      return `Vårdtjänsten är en annan än rutinens: ${finding.expected.join(' eller ')}.`;
    case 'other-kontakttyp':
      return `Kontakttypen är en annan än rutinens: ${finding.expected}.`;
    case 'other-length':
      return `Tidsåtgången är ${finding.booked} minuter, vårdtjänsten ${finding.service}.`;
    case 'free-not-said':
      return finding.phrase
        ? `Kontakten är avgiftsfri, men det står inte till kassan. Frasen ${finding.phrase.trigger} skriver det.`
        : 'Kontakten är avgiftsfri, men det står inte till kassan.';
    case 'free-though-it-costs':
      return `${finding.way} kostar, men bokningen säger avgiftsfritt.`;
    case 'kassa-unread':
      return 'Kunde inte läsa informationen till kassan, kontrollera själv.';
    case 'way-unread':
      return 'Kunde inte läsa vad bokningen gäller, kontrollera vårdtjänst och avgift själv.';
  }
}

/** A score with a decimal comma. */
function number(score: number): string {
  return String(score).replace('.', ',');
}
