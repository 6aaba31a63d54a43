/** The words of making a pack: what is wrong in a table or with phrases, and what its columns are called. */
import type { Problem, ProblemKind } from '@/lib/core/authoring/problem';
import type { TableWords } from '@/lib/core/authoring/table-from-pack';

/** What heads and marks of a phrase table are called. */
export const tableWords: TableWords = {
  heads: {
    change: 'Ändring',
    id: 'Id',
    trigger: 'Fras',
    field: 'Sökord',
    programs: 'Program',
    module: 'Modul',
    ordinaryWord: 'Vanligt ord',
    gaps: 'Luckor',
    note: 'Anmärkning',
    validUntil: 'Giltig till',
    text: 'Text',
  },
  changes: { add: 'ny', replace: 'ersätter', hide: 'döljer', lock: 'låser' },
  yes: 'ja',
  no: 'nej',
};

const WORDS: Record<ProblemKind, (found: string) => string> = {
  'no-head': () =>
    'Tabellen saknar rubriker. Den behöver minst ”Fras” och ”Text”, gärna också ”Sökord” och ”Program”',
  'no-rows': () => 'Tabellen har inga rader med fraser',
  'open-quote': () => 'Ett citattecken öppnar en cell som aldrig stängs',
  'joined-line': (found) => `Raden ”${found}” är lagd till texten ovanför`,
  'stray-line': (found) => `Raden hör inte till tabellen och är inte med: ”${found}”`,
  'no-trigger': (found) => `Raden har ingen fras och är inte med: ”${found}”`,
  'no-text': () => 'Raden har ingen text',
  'bad-trigger': (found) =>
    `”${found}” kan inte vara en fras: använd bara bokstäver, siffror och bindestreck, högst 60 tecken`,
  'unknown-field': (found) => `Sökordet ”${found}” finns inte i paketet`,
  'no-field': () => 'Raden säger inte vilket sökord frasen hör till',
  'unknown-program': (found) => `Programmet ”${found}” finns inte i paketet`,
  'bad-module': (found) => `”${found}” är inget modulnummer: skriv 1 till 30`,
  'bad-gaps': (found) => `Luckorna går inte att läsa: ”${found}”. Skriv till exempel ”dag (datum)”`,
  'bad-date': (found) => `”${found}” är ingen dag: skriv som 2026-11-24`,
  'unknown-change': (found) =>
    `”${found}” är ingen ändring: skriv ny, ersätter, döljer eller låser`,
  'no-id': () => 'Raden döljer eller låser en fras, men säger inte vilket id den har',
  'duplicate-id': (found) => `Id:t ”${found}” används av två fraser`,
  'duplicate-trigger': () => 'Frasen står två gånger för samma sökord och program',
  'shadows-base': () =>
    'Paketet som det här bygger på har redan frasen. Ersätt den, eller välj ett annat namn',
  'differs-in-case': (found) => `Frasen skiljer sig bara i stor och liten bokstav från ”${found}”`,
  'ordinary-word': (found) =>
    `”${found}” är ett vanligt ord och skulle bytas ut mitt i löpande text. Märk det som vanligt ord, eller välj ett annat namn`,
  'marked-ordinary': (found) =>
    `”${found}” är ett vanligt ord. Frasen skrivs därför in bara när den står ensam på raden i sitt eget fält`,
  'short-trigger': (found) => `”${found}” är så kort att det lätt skrivs av misstag`,
  'unknown-gap': (found) =>
    /^\{\p{Ll}+\}$/u.test(found)
      ? `Luckan ${found} är inte beskriven. Kända är {modul}, {del}, {datum} och {poäng}; andra beskrivs i kolumnen ”Luckor”`
      : `Luckan ${found} går inte att läsa. Namnet på en lucka är ett ord med bara små bokstäver, till exempel {namn}`,
  'lone-sign': (found) =>
    `”${found}” står ensamt i texten. Är det en lucka, skriv till exempel {modul} eller {datum}`,
  personnummer: (found) =>
    `Texten har något som ser ut som ett personnummer (${found}). Ta bort det`,
  'phone-number': (found) =>
    `Texten har något som ser ut som ett telefonnummer (${found}). Ta bort det, eller gör det till en lucka`,
  name: (found) => `Texten har något som ser ut som en persons namn (”${found}”). Ta bort det`,
  'maybe-name': (found) => `”${found}” kan vara en persons namn. Kontrollera texten`,
};

/** A problem in words, with line and phrase before it: ”rad 7, behint3å: Raden har ingen text”. */
export function problemWords({ kind, line, trigger, found }: Problem): string {
  const place = [line === null ? '' : `rad ${line}`, trigger].filter(Boolean).join(', ');
  return place === '' ? WORDS[kind](found) : `${place}: ${WORDS[kind](found)}`;
}
