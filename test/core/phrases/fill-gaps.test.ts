import { describe, expect, it } from 'vitest';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { fillGaps, type GapValues } from '@/lib/core/phrases/fill-gaps';
import { openGaps } from '@/lib/core/phrases/open-gaps';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { phraseSchema } from '@/lib/schema/phrase';

const phrases = Object.values(builtInPackDocuments()).flatMap(
  (document) => packSchema.parse(document).phrases,
);
const phrase = (trigger: string) => phraseSchema.parse(phrases.find((p) => p.trigger === trigger));
const uppint = phrase('uppint');

const filled = (values: GapValues) => {
  const own = fillGaps(uppint, values);
  return [expandPhrase(own).text, openGaps(own).map(({ name }) => name)];
};

describe('what is typed into the gaps of uppint', () => {
  it.each<[GapValues, string, string[]]>([
    [{}, 'modul x. Uppföljning den xx', ['modul', 'datum']],
    [{ modul: '10' }, 'modul 10. Uppföljning den xx', ['datum']],
    [{ datum: ' 2026-11-30 ' }, 'modul x. Uppföljning den 2026-11-30', ['modul']],
    [{ modul: '5', datum: 'tisdag' }, 'modul 5. Uppföljning den tisdag', []],
    [{ modul: '   ', datum: '' }, 'modul x. Uppföljning den xx', ['modul', 'datum']],
    [{ modul: 'x', datum: 'xx' }, 'modul x. Uppföljning den xx', ['modul', 'datum']],
    [{ modul: '{datum}' }, 'modul {datum}. Uppföljning den xx', ['datum']],
    [{ annat: '1' }, 'modul x. Uppföljning den xx', ['modul', 'datum']],
  ])('%j', (values, text, left) => {
    expect(filled(values)).toEqual([`Patienten tilldelas ${text}`, left]);
  });

  it('is not put into the phrase itself', () => {
    fillGaps(uppint, { modul: '5' });
    expect(openGaps(uppint)).toHaveLength(2);
  });
});

describe('the gaps left to the therapist', () => {
  it('are none where the trigger states the value', () => {
    expect(openGaps(phrase('Madrs3'))).toEqual([]);
    expect(expandPhrase(phrase('Madrs3')).text).toContain('poäng: 3');
  });

  it('stand once each, in the order of the text', () => {
    const gap = { kind: 'text' as const, label: 'L', sign: 'x' };
    const own = { ...uppint, text: '{b} {a} {b}', gaps: { a: gap, b: gap } };
    expect(openGaps(own).map(({ name }) => name)).toEqual(['b', 'a']);
    expect(expandPhrase(fillGaps(own, { b: '2' })).text).toBe('2 x 2');
  });
});
