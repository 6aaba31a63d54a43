import { describe, expect, it } from 'vitest';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { noteModuleFinder } from '@/lib/core/phrases/note-module';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { type Pack, packSchema } from '@/lib/schema/pack';

const packs = Object.values(builtInPackDocuments()).map((document) => packSchema.parse(document));
const kalmar = packs.find(({ id }) => id === 'kalmar') as Pack;

/** The text that a trigger leaves in its field. */
function text(trigger: string, known: Record<string, string> = {}, pack = kalmar): string {
  const phrase = pack.phrases.find((own) => own.trigger === trigger);
  return phrase ? expandPhrase(phrase, known).text : '';
}

describe('a note', () => {
  it('says its module by the contact reason', () => {
    const note = ['', text('kbtintå', { modul: '4' })];
    expect(noteModuleFinder(kalmar.phrases)(note)).toEqual({ program: 'angesthjalpen', module: 4 });
  });

  it('says it by what has been done', () => {
    const note = ['', text('behint3å')];
    expect(noteModuleFinder(kalmar.phrases)(note)).toEqual({ program: 'angesthjalpen', module: 3 });
  });

  it('is believed by its contact reason before what has been done, in whatever order', () => {
    const note = [text('behint3å'), text('kbtintå', { modul: '4' })];
    expect(noteModuleFinder(kalmar.phrases)(note)).toEqual({ program: 'angesthjalpen', module: 4 });
    expect(noteModuleFinder(kalmar.phrases)(note.reverse())?.module).toBe(4);
    const other = [text('behint2so'), text('kbtintd', { modul: '7' })];
    expect(noteModuleFinder(kalmar.phrases)(other)).toEqual({
      program: 'depressionshjalpen',
      module: 7,
    });
  });

  it('is read among the therapist’s own words', () => {
    const note = [`Telefon.\n${text('kbtintso', { modul: '6' })}, enligt plan.`];
    expect(noteModuleFinder(kalmar.phrases)(note)).toEqual({ program: 'sovhjalpen', module: 6 });
  });

  it('is read with two digits, but not with three', () => {
    expect(noteModuleFinder(kalmar.phrases)([text('kbtintå', { modul: '12' })])?.module).toBe(12);
    expect(noteModuleFinder(kalmar.phrases)([text('kbtintå', { modul: '120' })])).toBeNull();
  });

  it('with the gap unfilled says nothing by its contact reason', () => {
    expect(noteModuleFinder(kalmar.phrases)([text('kbtintå')])).toBeNull();
    expect(noteModuleFinder(kalmar.phrases)([text('kbtintå'), text('behint3å')])?.module).toBe(3);
  });

  it.each([
    [[]],
    [['']],
    [['Patienten har arbetat med modul 4']],
    [['modul 4']],
    [['Patienten tilldelas modul 5. Uppföljning den 2026-12-01']],
  ])('says nothing by other words: %j', (texts) => {
    expect(noteModuleFinder(kalmar.phrases)(texts)).toBeNull();
  });

  it('counts only the programs asked for', () => {
    const note = [text('kbtintå', { modul: '4' }), text('behint2d')];
    expect(noteModuleFinder(kalmar.phrases)(note, ['depressionshjalpen', 'sovhjalpen'])).toEqual({
      program: 'depressionshjalpen',
      module: 2,
    });
    expect(noteModuleFinder(kalmar.phrases)(note, ['sovhjalpen'])).toBeNull();
  });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('with the pack %s', (_, pack) => {
  it.each(pack.phrases.filter(({ module }) => module !== undefined))(
    'the text of $trigger says program and module',
    ({ trigger, programs, module }) => {
      expect(noteModuleFinder(pack.phrases)([text(trigger, {}, pack)])).toEqual({
        program: programs[0],
        module,
      });
    },
  );

  it('each contact reason says its own program', () => {
    for (const { trigger, programs } of pack.phrases.filter((own) =>
      own.fields.includes('kontaktorsak'),
    )) {
      const note = [text(trigger, { modul: '2' }, pack)];
      expect([trigger, noteModuleFinder(pack.phrases)(note)]).toEqual([
        trigger,
        { program: programs[0], module: 2 },
      ]);
    }
  });
});

it('of a note that tells of two modules, the later counts', () => {
  const note = [text('behint3å'), text('behint4å')];
  const latest = { program: 'angesthjalpen', module: 4 };
  expect(noteModuleFinder(kalmar.phrases)([note.join('\n')])).toEqual(latest);
  expect(noteModuleFinder(kalmar.phrases)(note.reverse())).toEqual(latest);
});
