import { describe, expect, it } from 'vitest';
import { composeNote } from '@/lib/core/notes/compose-note';
import { contradicts } from '@/lib/core/notes/contradicts';
import { occasionName } from '@/lib/core/notes/occasion-name';
import type { PreparedNote } from '@/lib/core/notes/prepared-note';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { type Pack, packSchema } from '@/lib/schema/pack';
import { notes, noteTexts } from '@/lib/text/notes';

function packOf(id: string): Pack {
  return packSchema.parse(builtInPackDocuments()[id]);
}

const kalmar = packOf('kalmar');
const CODES = ['DU011', 'ZV044'];
const silent = { ...noteTexts, interpret: () => null };
const note: PreparedNote = {
  occasion: 'ongoing',
  program: 'angesthjalpen',
  module: 3,
  nextModule: 4,
  modulesDone: 3,
  parts: 8,
  beside: [],
  scores: [
    { scale: 'MADRS-S fråga 9', score: 1, day: '2026-11-20' },
    { scale: 'GAD-7', score: 11, day: '2026-11-20' },
  ],
  followUp: '2026-12-01',
  way: 'skriftlig',
  diagnosis: 'F401',
  reason: null,
  unread: [],
  unreadScores: [],
};

function written(change: Partial<PreparedNote> = {}, pack = kalmar): Record<string, string> {
  const { fields } = composeNote({ ...note, ...change }, pack, CODES, silent);
  return Object.fromEntries(fields.map(({ keyword, text }) => [keyword, text]));
}

describe('the note of a module (K 7.1.2, 7.2.1)', () => {
  it('is the seven keywords of K, each with its text', () => {
    expect(written()).toEqual({
      'Anledning till besök': 'KBT via internet, ”Ångesthjälpen”, modul 3',
      Kontaktsätt: 'Skriftlig uppföljning i programmet',
      Skattningsskalor:
        'GAD-7: 11 poäng, Pågående 2026-11-20\nMADRS-S fråga 9 om livslust Patientens poäng: 1 vilket indikerar meningslöshetskänslor (0.5 – 2.5)',
      Behandlingsprogram: 'Ångesthjälpen Plus',
      Behandlingsinsats:
        'Patienten har genomfört modul 3, ”Värderingar, mål och hinder”. Övningarna går ut på att utforska vad som är viktigt i livet, hinder och strategier samt att fortsätta med situationsanalyser.',
      'Planerade åtgärder': 'Patienten tilldelas modul 4. Uppföljning den 2026-12-01',
      'Diagnos/Kodning': 'F401 + DU011, ZV044',
    });
  });

  it('has the keywords and occasions of its edition (K22 7.1)', () => {
    const earlier = written({}, packOf('kalmar-2022'));
    expect(Object.keys(earlier)).toEqual([
      'Kontaktorsak',
      'Åtgärd',
      'Planerade åtgärder',
      'Skattningsskalor',
      'Diagnos',
    ]);
    expect(earlier.Kontaktorsak).toBe('KBT via internet, "Ångesthjälpen", modul 3');
    expect(earlier.Skattningsskalor).toContain('GAD-7: 11 poäng, pågående 2026-11-20');
  });

  it('shows what is not known as gaps with the manual’s own signs, in their places', () => {
    const unknown = { module: null, nextModule: null, followUp: null, diagnosis: null };
    const { fields } = composeNote({ ...note, ...unknown }, kalmar, CODES, silent);
    const texts = fields.map(({ text }) => text);
    expect(texts).toContain('KBT via internet, ”Ångesthjälpen”, modul x');
    expect(texts).toContain('Patienten tilldelas modul x. Uppföljning den xx');
    expect(texts).toContain('Huvuddiagnos + DU011, ZV044');
    const open = fields.flatMap(({ gaps, text }) =>
      gaps.filter(({ filled }) => !filled).map(({ start, end }) => text.slice(start, end)),
    );
    expect(open).toEqual(['x', 'x', 'xx', 'Huvuddiagnos']);
  });

  it('writes nothing of a program that is not known', () => {
    expect(written({ program: null })).toMatchObject({
      'Anledning till besök': '',
      Behandlingsprogram: '',
      Behandlingsinsats: '',
      'Planerade åtgärder': '',
    });
  });

  it('plans no further module after the last', () => {
    expect(written({ module: 8, nextModule: null })).toMatchObject({ 'Planerade åtgärder': '' });
  });

  it('has the phrases of parts done beside the module (K 7.2.9)', () => {
    const change = {
      program: 'livsbalansen',
      module: 4,
      beside: [{ program: 'livsbalansen-battre-somn', module: 1 }],
    };
    const [main, beside] = (written(change).Behandlingsinsats ?? '').split('\n');
    expect(main).toContain('modul 4, ”Återhämtning i vardagen”');
    expect(beside).toContain('den första delen av Bättre sömn');
  });

  it.each([
    'angesthjalpen',
    'depressionshjalpen',
    'oroshjalpen',
    'sovhjalpen',
    'stresshjalpen',
    'livsbalansen',
  ])('has one phrase for every module of %s', (program) => {
    for (const pack of [kalmar, packOf('kalmar-2022')]) {
      const parts = pack.programs.find(({ id }) => id === program)?.parts ?? 0;
      expect(parts).toBeGreaterThan(5);
      for (let module = 1; module <= parts; module += 1) {
        const { fields } = composeNote({ ...note, program, module, parts }, pack, CODES, silent);
        const done = fields.find(({ role }) => role === 'atgard');
        expect(done?.parts).toHaveLength(1);
        expect(done?.text).toMatch(new RegExp(`^Patienten har genomfört modul ${module}[ ,]`));
      }
    }
  });
});

describe('the scores of a note', () => {
  it('say what they mean, with the source, where that is wanted', () => {
    const interpret = () => ({ text: 'Måttlig ångest', source: 'Spitzer 2006' });
    const { fields, scores } = composeNote(note, kalmar, CODES, { ...noteTexts, interpret });
    expect(fields.find(({ role }) => role === 'skattningsskalor')?.text).toContain(
      'GAD-7: 11 poäng, Pågående 2026-11-20. Måttlig ångest (Spitzer 2006)',
    );
    expect(scores.map(({ scale, isQuestion9 }) => [scale, isQuestion9])).toEqual([
      ['GAD-7', false],
      ['MADRS-S fråga 9', true],
    ]);
  });

  it.each([
    ['MADRS-S', 3, 'MADRS-S: 3 poäng, Pågående 2026-11-20'],
    ['PHQ-9 fråga 9', 3, 'PHQ-9 fråga 9: 3 poäng, Pågående 2026-11-20'],
    ['MADRS-S fråga 9', 2.5, 'MADRS-S fråga 9: 2,5 poäng, Pågående 2026-11-20'],
    [
      'MADRS-S fråga 9',
      4,
      'MADRS-S fråga 9 om livslust Patientens poäng: 4 vilket indikerar suicidtankar (2.5 – 4.5)',
    ],
    [
      'MADRS-S fråga 9',
      0,
      'MADRS-S fråga 9 om livslust Patientens poäng: 0 vilket indikerar normal aptit på livet (under 0.5)',
    ],
  ])('of %s %s are written as %j (K 7.2.14)', (scale, score, text) => {
    const scores = [{ scale, score, day: '2026-11-20' }];
    expect(written({ scores }).Skattningsskalor).toBe(text);
  });

  it.each([
    [
      'kalmar',
      ['Bedömning', 'Uppstart behandling', 'Pågående', 'Avslut behandling', 'Uppföljning'],
    ],
    ['kalmar-2022', ['förmätning', 'förmätning', 'pågående', 'eftermätning', 'uppföljning']],
    ['vgr', [null, null, null, null, null]],
  ])('stand under the occasions of %s (K 7.1.4, K22 7.1.1)', (id, names) => {
    const occasions = ['assessment', 'start', 'ongoing', 'end', 'follow-up'] as const;
    expect(occasions.map((one) => occasionName(one, packOf(id).occasions))).toEqual(names);
  });
});

describe('a phrase typed for question 9', () => {
  it.each([
    ['kalmar', 'Madrs0', 4, true],
    ['kalmar', 'Madrs4', 4, false],
    ['kalmar-2022', 'Mads0', 4, true],
    ['kalmar', 'behint3å', 4, false],
    ['kalmar', 'Madrs2', 2.5, true],
  ])('in %s, %s, contradicts a read score of %s: %s', (id, trigger, score, expected) => {
    const phrase = packOf(id).phrases.find((one) => one.trigger === trigger);
    const read = { scale: 'MADRS-S fråga 9', score, day: '2026-11-20' };
    const total = { scale: 'MADRS-S', score: 30, day: '2026-11-20' };
    const found = phrase && contradicts(phrase, [total, read]);
    expect(found).toEqual(expected ? { typed: Number(trigger.at(-1)), read } : null);
    if (found) expect(notes.contradicts(found)).toContain('plattformen visar');
    expect(phrase && contradicts(phrase, [total])).toBeNull();
  });
});

describe('the note of the end (K 7.1.3)', () => {
  const end = { occasion: 'end', modulesDone: 5, reason: 'Annan orsak' } as const;

  it('also has "Avslut av behandling", with modules done, modules in the program and reason', () => {
    expect(written(end)['Avslut av behandling']).toBe(
      'Genomförda moduler: 5 av 8. Avslutningsorsak: Annan orsak',
    );
    expect(written(end)['Planerade åtgärder']).toBe('');
  });

  it('shows what is not known', () => {
    expect(written({ occasion: 'end', modulesDone: null })['Avslut av behandling']).toBe(
      'Genomförda moduler: x av 8. Avslutningsorsak: xx',
    );
  });

  it('is the only note with that keyword, and the 2022 edition has none', () => {
    expect(written()).not.toHaveProperty('Avslut av behandling');
    expect(written(end, packOf('kalmar-2022'))).not.toHaveProperty('Avslut av behandling');
  });
});

it('says how a score was counted, where the scale has several ways', () => {
  const scores = [{ scale: 'WHODAS 2.0', score: 30, day: '2026-11-20' }];
  const texts = { ...silent, scoring: () => '12–60 (svar 1–5)' };
  const { fields } = composeNote({ ...note, scores }, kalmar, CODES, texts);
  expect(fields.find(({ role }) => role === 'skattningsskalor')?.text).toBe(
    'WHODAS 2.0, 12–60 (svar 1–5): 30 poäng, Pågående 2026-11-20',
  );
});
