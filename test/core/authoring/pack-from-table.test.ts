import { describe, expect, it } from 'vitest';
import { packFromTable, type TableContext } from '@/lib/core/authoring/pack-from-table';
import { readTable } from '@/lib/core/tables/read-table';
import { problemWords } from '@/lib/text/authoring';
import { tableContext } from './table-context';

const read = (text: string, over: Partial<TableContext> = {}) =>
  packFromTable(readTable(text), tableContext(over));
const said = (text: string, over: Partial<TableContext> = {}) =>
  read(text, over).problems.map(problemWords);
const phrasesOf = (text: string, over: Partial<TableContext> = {}) =>
  read(text, over).phrases.map(({ phrase }) => phrase);

/** Tables as they stand in the manual (K 7.2), copied with the headings between them. */
const MANUAL = `7.2.1 Ångesthjälpen Plus

Sökord\tFras\tText
Kontaktorsak\tkbtintå\tKBT via internet, ”Ångesthjälpen”, modul x
Planering\tuppint\tPatienten tilldelas modul x. Uppföljning den xx
Diagnos\t\tHuvuddiagnos + DU011, ZV044
Åtgärd (behandlingsinsats)\t\t
\tbehint1å\tPatienten har genomfört modul 1, "Ett första steg".

7.2.3 Oroshjälpen Plus

Sökord\tFras\tText
Planering\tuppint\tPatienten tilldelas modul x. Uppföljning den xx

7.2.14 MADRS-S fråga 9 livslust

Fras\tText
Madrs1 eller Madrs2\tMADRS-S fråga 9 om livslust
Patientens poäng: X vilket indikerar meningslöshetskänslor (0.5 – 2.5)
`;

describe('the manual’s tables', () => {
  const { phrases, problems } = read(MANUAL, { defaultFields: ['skattningsskalor'] });

  it('give its phrases, in their fields and programs, in the place of those with the same trigger', () => {
    expect(
      phrases.map(({ change, phrase }) => [change, phrase.trigger, phrase.fields, phrase.programs]),
    ).toEqual([
      ['replace', 'kbtintå', ['kontaktorsak'], ['angesthjalpen']],
      ['replace', 'uppint', ['planering'], ['angesthjalpen', 'oroshjalpen']],
      ['replace', 'behint1å', ['atgard'], ['angesthjalpen']],
      ['replace', 'Madrs1', ['skattningsskalor'], []],
      ['replace', 'Madrs2', ['skattningsskalor'], []],
    ]);
    expect(phrases.map(({ phrase }) => phrase.id)).toEqual([
      'angesthjalpen-kontaktorsak',
      'tilldelad-modul-och-uppfoljning',
      'angesthjalpen-modul-1',
      'madrs-s-fraga-9-poang-1',
      'madrs-s-fraga-9-poang-2',
    ]);
  });

  it('have their gaps named by the words before the signs', () => {
    const [reason, plan, , , score] = phrases.map(({ phrase }) => phrase);
    expect(reason?.text).toBe('KBT via internet, ”Ångesthjälpen”, modul {modul}');
    expect(plan?.text).toBe('Patienten tilldelas modul {modul}. Uppföljning den {datum}');
    expect(plan?.gaps).toMatchObject({
      modul: { kind: 'number', sign: 'x', from: 'next-module' },
      datum: { kind: 'date', sign: 'xx', from: 'follow-up-date' },
    });
    expect(score?.text).toBe(
      'MADRS-S fråga 9 om livslust\nPatientens poäng: {poäng} vilket indikerar meningslöshetskänslor (0.5 – 2.5)',
    );
    expect(score?.gaps.poäng).toMatchObject({ sign: 'X', value: '2' });
  });

  it('have what is no phrase said, by line', () => {
    expect(problems.map(problemWords)).toEqual([
      'rad 6: Raden har ingen fras och är inte med: ”Huvuddiagnos + DU011, ZV044”',
      'rad 19, Madrs1 eller Madrs2: Raden ”Patientens poäng: X vilket indikerar meningslöshetskänslor (” är lagd till texten ovanför',
    ]);
  });
});

describe('a unit’s own table', () => {
  it('needs no more than a trigger and a text, whatever the columns are called and wherever they stand', () => {
    const [phrase] = phrasesOf('Innehåll;Frasminne\nHej;minfras', { defaultFields: ['atgard'] });
    expect(phrase).toMatchObject({
      id: 'minfras',
      trigger: 'minfras',
      text: 'Hej',
      fields: ['atgard'],
    });
    expect(phrasesOf('Sökord;Text\nminfras;Hej', { defaultFields: ['atgard'] })).toEqual([phrase]);
  });

  it('may name fields and programs as the journal does, several at a time, and leave a field to the row above', () => {
    const rows = phrasesOf(
      'Sökord;Fras;Text;Program\nBehandlingsinsats, Planering;a1;Hej;Oroshjälpen, sovhjalpen\n;a2;Hej;',
    );
    expect(rows.map(({ fields, programs }) => [fields, programs])).toEqual([
      [
        ['atgard', 'planering'],
        ['oroshjalpen', 'sovhjalpen'],
      ],
      [['atgard', 'planering'], []],
    ]);
  });

  it('may describe gaps of its own', () => {
    const [phrase] = phrasesOf(
      'Sökord;Fras;Text;Luckor\nPlanering;a1;{dag} med {vem}, {svar};dag (datum), vem, svar (ja/nej)',
    );
    expect(phrase?.gaps).toEqual({
      dag: { kind: 'date', label: 'Dag', sign: 'xx' },
      vem: { kind: 'text', label: 'Vem', sign: 'xx' },
      svar: { kind: 'choice', label: 'Svar', sign: 'xx', choices: ['ja', 'nej'] },
    });
  });

  it('gives the same ids every time, and never one twice', () => {
    const text = 'Sökord;Fras;Text\nPlanering;Åter-1;Ett\nPlanering;åter-1;Två\nPlanering;-;Tre';
    const ids = phrasesOf(text, { idPrefix: 'vc-norr' }).map(({ id }) => id);
    expect(ids).toEqual(['vc-norr-ater-1', 'vc-norr-ater-1-2', 'vc-norr']);
    expect(phrasesOf(text, { idPrefix: 'vc-norr' }).map(({ id }) => id)).toEqual(ids);
  });

  it('has an ordinary word marked as one', () => {
    const text = 'Sökord;Fras;Text\nPlanering;sömn;Om sömnen';
    expect(phrasesOf(text)[0]?.ordinaryWord).toBe(true);
    expect(said(text).join()).toContain('”sömn” är ett vanligt ord');
  });
});

describe('a fault in a table is said by its row, and the row left out:', () => {
  const HEAD = 'Sökord;Fras;Text;Program;Modul;Luckor;Giltig till;Ändring;Id\nPlanering;bra1;Hej\n';
  it.each([
    ['Planering;a b;Hej', 'rad 3, a b: ”a b” kan inte vara en fras'],
    ['Planering;a1', 'rad 3, a1: Raden har ingen text'],
    ['Planeringen;a1;Hej', 'rad 3, a1: Sökordet ”Planeringen” finns inte'],
    ['Planering;a1;Hej;Ledsenhjälpen', 'rad 3, a1: Programmet ”Ledsenhjälpen” finns inte'],
    ['Planering;a1;Hej;;0', 'rad 3, a1: ”0” är inget modulnummer'],
    ['Planering;a1;Hej {namn}', 'rad 3, a1: Luckan {namn} är inte beskriven'],
    ['Planering;a1;Hej;;;"{"', 'rad 3, a1: Luckorna går inte att läsa'],
    ['Planering;a1;Hej;;;;24/11', 'rad 3, a1: ”24/11” är ingen dag'],
    ['Planering;a1;Hej;;;;;bort', 'rad 3, a1: ”bort” är ingen ändring'],
    [
      'Planering;a1;Hej;;;;;döljer',
      'rad 3, a1: Raden döljer eller låser en fras, men säger inte vilket id',
    ],
  ])('%s', (row, words) => {
    expect(said(HEAD + row).join('\n')).toContain(words);
    expect(phrasesOf(HEAD + row).map(({ trigger }) => trigger)).toEqual(['bra1']);
  });

  it('no field anywhere', () => {
    expect(said('Fras;Text\na1;Hej')).toEqual([
      'rad 2, a1: Raden säger inte vilket sökord frasen hör till',
    ]);
  });

  it.each(['', 'Hej', 'a;b;c\n1;2;3', 'Fras;Fras\na;b'])('no heads in %j', (text) => {
    expect(said(text).join()).toContain('Tabellen saknar rubriker');
  });

  it('heads and nothing more', () => {
    expect(said('Fras;Text')).toEqual(['Tabellen har inga rader med fraser']);
  });

  it('a field nobody knows does not leave the rows after it in the field before', () => {
    const text = 'Sökord\tFras\tText\nDiagnos\td1\tHej\nÅtgärdd\t\t\n\ta1\tHej';
    expect(phrasesOf(text).map(({ trigger }) => trigger)).toEqual(['d1']);
    expect(said(text)).toEqual([
      'rad 3: Sökordet ”Åtgärdd” finns inte i paketet',
      'rad 4, a1: Raden säger inte vilket sökord frasen hör till',
    ]);
  });
});
