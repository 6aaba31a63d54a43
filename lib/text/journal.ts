import type { NoteTexts } from '../core/notes/compose-note';
import type { PreparedNote } from '../core/notes/prepared-note';

/** Every Swedish string of the journal's features that is of no single rule. Functions take the values. */
export const journal = {
  codes: {
    mark: (word: string, text: string) => `${word}: ${text}`,
    added: (code: string) => `${code} är tillagd. Kontrollera raden.`,
    typed: (code: string) => `${code} står i fältet. Tryck Enter där, så läggs koden till.`,
    notAdded: (code: string) => `Det gick inte att skriva ${code}. Kopiera koden i stället.`,
    mended: (typed: string, code: string) => `”${typed}” är ändrad till ${code}.`,
    moved: 'Sidan har ändrats sedan den lästes, så inget är skrivet.',
    about: 'Enligt enhetens rutin. Du avgör.',
  },
  prepare: {
    heading: 'Förbered anteckning',
    about:
      'Samlar det som anteckningen behöver. Den hålls i minnet i högst 8 timmar, bara för den här patienten.',
    occasion: 'Tillfälle',
    way: 'Kontaktsätt',
    followUp: 'Uppföljning',
    none: 'Inte bestämt',
    again: 'Förbered igen',
    kept: (time: string) =>
      `Förberedd ${time}. Öppna patientens journal och välj Fyll anteckningen.`,
    program: 'Program',
    module: 'Genomförd modul',
    ofParts: (module: number, parts: number | null) =>
      parts === null ? String(module) : `${module} av ${parts}`,
    next: 'Nästa modul',
    noNext: 'ingen, sista modulen är genomförd',
    beside: 'Parallellt',
    notKnown: 'inte känt',
  },
  fill: {
    heading: 'Fyll anteckningen',
    none: 'Ingen förberedd anteckning för den här patienten. Förbered den i patientens moment.',
    noPatient: 'Kunde inte läsa vilken patient journalen visar, så ingen anteckning hämtas.',
    about: (time: string, note: string) => `Förberedd ${time}: ${note}`,
    lines: 'Så skrivs anteckningen',
    filled: 'finns redan text: lägg till',
    twice: 'texten står redan där',
    written: 'inskriven',
    picked: 'annat står redan där',
    byTable: 'koderna sätts i kodtabellen, se Koder',
    unfold:
      'I Skattningsskalor skrivs ”ja”. Tryck sedan Tab två gånger i fältet, så fälls raderna ut och kan fyllas här.',
    unfoldEnding: (keyword: string) =>
      `${keyword} är inte öppet. Fäll ut det i anteckningen, så kan fälten fyllas här.`,
    noRow: (scale: string) => `${scale} har ingen rad bland skalorna, skriv in poängen själv.`,
    yes: 'ja',
    cell: (scale: string, column: string) => `${scale}, ${column}`,
    columns: { poang: 'poäng', tolkning: 'tolkning', mattillfalle: 'mättillfälle' },
    ending: {
      'moduler-klara': 'Moduler genomförda',
      'moduler-antal': 'Moduler i programmet',
      avslutningsorsak: 'Avslutningsorsak',
    },
    scoring: (scale: string) => `Så är ${scale} räknad`,
    notKnown: 'Inte känt',
    counted: (scoring: string) => `Räknad ${scoring}`,
    interpret: 'Ta med tolkning av poäng, med källa',
    changed:
      'Sidan har ändrats sedan den lästes. Det som kommit till är inte skrivet, se efter och tryck igen.',
    undo: (name: string) => `Ångra ${name}`,
    undoAll: 'Ångra allt',
    done: (count: number) => (count === 1 ? '1 fält är ifyllt.' : `${count} fält är ifyllda.`),
    refusedBy: (name: string) => `${name} gick inte att skriva. Fältet är som det var.`,
    undone: (count: number) =>
      count === 1 ? '1 fält är som det var.' : `${count} fält är som de var.`,
    notUndone: (name: string) => `${name} har ändrats sedan dess och är kvar som det är.`,
    empty: 'Inget att skriva i anteckningen just nu.',
  },
  assessment: {
    heading: 'Bedömning',
    about: 'Texten för det utfall som du väljer, med svaren från checklistan om lämplighet.',
    outcome: 'Utfall',
    answered: (count: number, of: number) => `${count} av ${of} frågor besvarade`,
    copy: 'Kopiera texten',
    copied: 'Bedömningen är kopierad. Klistra in den med Ctrl+V.',
  },
  scores: {
    heading: 'Poäng i anteckningen',
    about: 'Jämfört med skalan och med det som plattformen visade. Du avgör.',
  },
  signing: {
    gaps: (count: number) => (count === 1 ? '1 lucka kvar' : `${count} luckor kvar`),
    scores: (count: number) => `${count} poäng att se över`,
    codes: (count: number) => (count === 1 ? '1 kod att se över' : `${count} koder att se över`),
    sum: (parts: readonly string[]) => `Innan du sparar: ${listed(parts)}.`,
  },
  booking: {
    heading: 'Bokning',
    none: 'Bokningen stämmer med rutinen i det som gick att läsa.',
    unchosen: 'Välj vårdtjänst och kontakttyp, så jämförs bokningen med rutinen.',
    series: 'Veckovisa tider',
    first: 'Första dagen',
    time: 'Klockan',
    times: 'Antal',
    copy: 'Kopiera tiderna',
    copied: 'Tiderna är kopierade. Klistra in dem med Ctrl+V.',
    source: (document: string, section: string | undefined) =>
      [document, section].filter(Boolean).join(', '),
  },
};

/** "a, b och c" */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} och ${last}`;
}

/** A prepared note in a few words: "Oroshjälpen Plus, modul 2, 2 skattningar". */
export function noteInShort(
  { module, scores }: PreparedNote,
  occasion: string,
  program: string | null,
): string {
  return [
    occasion,
    program,
    module === null ? null : `modul ${module}`,
    scores.length === 0
      ? null
      : scores.length === 1
        ? '1 skattning'
        : `${scores.length} skattningar`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A score in words, as it is shown when a note is prepared: "11 poäng, 2026-11-20". */
export function shownScore({ score, day }: PreparedNote['scores'][number]): string {
  return [`${decimal(score)} poäng`, day].filter(Boolean).join(', ');
}

/** A score as it is written in a field for scores alone: "1,5". */
export function decimal(score: number): string {
  return String(score).replace('.', ',');
}

/** An interpretation with its source, as it stands in a field of its own. */
export function shownInterpretation(
  interpretation: ReturnType<NoteTexts['interpret']>,
): string | null {
  return interpretation && `${interpretation.text} (${interpretation.source})`;
}
