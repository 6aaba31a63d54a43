import { describe, expect, it } from 'vitest';
import { type MomentReading, type NoteChoices, prepareNote } from '@/lib/core/notes/prepare-note';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import scales from '@/lib/packs/scales.json';
import { packSchema } from '@/lib/schema/pack';
import { scalesSchema } from '@/lib/schema/scale';
import { notes } from '@/lib/text/notes';

const { programs } = packSchema.parse(builtInPackDocuments().kalmar);
const pack = { programs, scales: scalesSchema.parse(scales), today: '2026-11-24' };
const choices: NoteChoices = { occasion: 'ongoing', way: 'skriftlig', followUp: '2026-12-01' };

type Cells = Record<string, string>;

function moment(facts: Cells, modules?: Cells[], results: Cells[] = []): MomentReading {
  const table = (id: string, rows: Cells[]) => ({ id, rows: rows.map((cells) => ({ cells })) });
  return {
    facts,
    tables: [...(modules ? [table('modules', modules)] : []), table('results', results)],
  };
}

function modules(...done: string[]): Cells[] {
  return Array.from({ length: 8 }, (_, index) => ({
    modul: `Modul ${index + 1}`,
    titel: '',
    klar: done[index] ?? '',
    invanarstatus: 'Läs/skriv',
  }));
}

describe('a prepared note', () => {
  it('has program, module done, next module and number of modules from the moment', () => {
    const facts = { program: 'Ångesthjälpen Plus', modul: '3 av 8' };
    expect(
      prepareNote(moment(facts, modules('2026-11-10', '2026-11-17')), pack, choices),
    ).toMatchObject({
      program: 'angesthjalpen',
      module: 2,
      nextModule: 3,
      modulesDone: 2,
      parts: 8,
      followUp: '2026-12-01',
      way: 'skriftlig',
      unread: [],
    });
  });

  it.each([
    ['Ångesthjälpen Plus', 'angesthjalpen'],
    ['ångesthjälpen', 'angesthjalpen'],
    ['Livsbalansen – stress och återhämtning', 'livsbalansen'],
    ['Tinnitushjälpen', null],
    ['', null],
  ])('knows %j as %s', (name, program) => {
    expect(prepareNote(moment({ program: name }, []), pack, choices).program).toBe(program);
  });

  it('takes the status "Läs" as done (K22 8.1)', () => {
    const rows = modules().map((row, index) =>
      index < 3 ? { ...row, invanarstatus: 'Läs' } : row,
    );
    expect(prepareNote(moment({ program: 'Oroshjälpen Plus' }, rows), pack, choices).module).toBe(
      3,
    );
  });

  it('has no next module after the last', () => {
    const rows = modules(...Array.from({ length: 7 }, () => '2026-11-17'));
    const note = prepareNote(moment({ program: 'Oroshjälpen Plus' }, rows), pack, choices);
    expect(note).toMatchObject({ module: 7, nextModule: null, parts: 7 });
  });

  it('begins before the first module', () => {
    const note = prepareNote(moment({ program: 'Oroshjälpen Plus' }, modules()), pack, choices);
    expect(note).toMatchObject({ module: null, nextModule: 1, modulesDone: 0, unread: [] });
  });

  it('does not guess the module done where the table is not there, and says so', () => {
    const note = prepareNote(moment({ program: 'Okänd', modul: '3 av 6' }), pack, choices);
    expect(note).toMatchObject({ module: null, nextModule: null, modulesDone: null, parts: 6 });
    expect(note.unread).toEqual(['program-unknown', 'module']);
  });

  it('has the latest score of each scale', () => {
    const results = [
      { formular: 'GAD-7', poang: '14', datum: '2026-11-03' },
      { formular: 'GAD-7', poang: '11 av 21', datum: '2026-11-17' },
      { formular: 'MADRS-S fråga 9', poang: '2,5', datum: '2026-11-17' },
      { formular: 'GAD-7', poang: '12', datum: '2026-11-10' },
    ];
    const note = prepareNote(moment({ program: 'Oroshjälpen Plus' }, [], results), pack, choices);
    expect(note.scores).toEqual([
      { scale: 'GAD-7', score: 11, day: '2026-11-17' },
      { scale: 'MADRS-S fråga 9', score: 2.5, day: '2026-11-17' },
    ]);
  });

  it.each([
    [{ formular: 'GAD-7', poang: 'elva', datum: '2026-11-17' }, 'Kunde inte läsa poängen på GAD-7'],
    [{ formular: 'GAD-7', poang: '–', datum: '2026-11-17' }, 'Kunde inte läsa poängen på GAD-7'],
    [{ formular: 'GAD-7', poang: '45', datum: '2026-11-17' }, 'Poängen på GAD-7 är utanför skalan'],
    [{ formular: 'Eget', poang: '4', datum: '2026-11-17' }, 'Eget är inget formulär som Ledtråd'],
  ])('has no score of %j, and says why', (result, words) => {
    const older = { formular: 'GAD-7', poang: '9', datum: '2026-11-10' };
    const rows = result.formular === 'GAD-7' ? [older, result] : [result];
    const note = prepareNote(moment({ program: 'Oroshjälpen Plus' }, [], rows), pack, choices);
    expect(note.scores).toEqual([]);
    expect(notes.unreadOf(note)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['igår', '2026-11-23', []],
    ['på tisdag', null, ['Kunde inte läsa datumet för GAD-7, kontrollera själv.']],
  ])('reads the day %j as %s', (datum, day, unread) => {
    const rows = [{ formular: 'GAD-7', poang: '11', datum }];
    const note = prepareNote(moment({ program: 'Oroshjälpen Plus' }, [], rows), pack, choices);
    expect(note.scores).toEqual([{ scale: 'GAD-7', score: 11, day }]);
    expect(notes.unreadOf(note)).toEqual(unread);
  });

  it('takes neither of two scores that may both be the latest', () => {
    const rows = [
      { formular: 'GAD-7', poang: '11', datum: '2026-11-17' },
      { formular: 'GAD-7', poang: '12', datum: '' },
    ];
    const note = prepareNote(moment({ program: 'Oroshjälpen Plus' }, [], rows), pack, choices);
    expect(note.scores).toEqual([]);
    expect(notes.unreadOf(note)).toEqual([
      'GAD-7 har flera poäng som kan vara den senaste, kontrollera själv.',
    ]);
  });

  it('has question 9 in its own place where the whole MADRS-S shows it (K 7.1.4)', () => {
    const rows = [{ formular: 'MADRS-S', poang: '23 (fråga 9: 4)', datum: '2026-11-17' }];
    const note = prepareNote(moment({ program: 'Oroshjälpen Plus' }, [], rows), pack, choices);
    expect(note.scores).toEqual([
      { scale: 'MADRS-S', score: 23, day: '2026-11-17' },
      { scale: 'MADRS-S fråga 9', score: 4, day: '2026-11-17' },
    ]);
  });

  it('leaves out what was measured before the latest measuring, and says so', () => {
    const rows = [
      { formular: 'ISI', poang: '17', datum: '2026-11-17' },
      { formular: 'MADRS-S fråga 9', poang: '2', datum: '2026-11-10' },
      { formular: 'GAD-7', poang: '9', datum: '2026-11-15' },
    ];
    const note = prepareNote(moment({ program: 'Sovhjälpen Plus' }, [], rows), pack, choices);
    expect(note.scores.map(({ scale }) => scale)).toEqual(['ISI', 'GAD-7']);
    expect(notes.unreadOf(note)).toEqual([
      'MADRS-S fråga 9 är senast skattad 2026-11-10, före de andra, och är inte med.',
    ]);
  });

  it('passes over forms that give no score', () => {
    const rows = [{ formular: 'Frågor om veckan', poang: '', datum: '2026-11-17' }];
    const note = prepareNote(moment({ program: 'Oroshjälpen Plus' }, [], rows), pack, choices);
    expect(notes.unreadOf(note)).toEqual([]);
  });

  it('has the parts done beside the last module, in programs that run parallel (K 5.4.2)', () => {
    const rows = [
      ...modules('2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24'),
      { modul: 'Bättre sömn del 1', titel: '', klar: '2026-11-16' },
      { modul: 'Bättre sömn del 2', titel: '', klar: '2026-11-23' },
      { modul: 'Del 3', titel: 'Hållbart arbetsliv', klar: '2026-11-22' },
      { modul: 'Del 4', titel: 'Hållbart arbetsliv', klar: '' },
    ];
    const program = 'Livsbalansen – stress och återhämtning';
    expect(prepareNote(moment({ program }, rows), pack, choices)).toMatchObject({
      module: 4,
      beside: [
        { program: 'livsbalansen-battre-somn', module: 2 },
        { program: 'livsbalansen-hallbart-arbetsliv', module: 3 },
      ],
    });
  });
});
