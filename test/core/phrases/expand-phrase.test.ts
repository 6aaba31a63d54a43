import { describe, expect, it } from 'vitest';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { type Phrase, phraseSchema } from '@/lib/schema/phrase';

const packs = Object.values(builtInPackDocuments()).map((document) => packSchema.parse(document));

function phrase(trigger: string): Phrase {
  const found = packs.flatMap(({ phrases }) => phrases).find((own) => own.trigger === trigger);
  if (!found) throw new Error(`no phrase ${trigger}`);
  return found;
}

function signs(expansion: ReturnType<typeof expandPhrase>): [string, string, boolean][] {
  return expansion.gaps.map(({ name, start, end, filled }) => [
    name,
    expansion.text.slice(start, end),
    filled,
  ]);
}

describe('uppint', () => {
  it('keeps the signs of gaps that nobody knows', () => {
    const expansion = expandPhrase(phrase('uppint'));
    expect(expansion.text).toBe('Patienten tilldelas modul x. Uppföljning den xx');
    expect(signs(expansion)).toEqual([
      ['modul', 'x', false],
      ['datum', 'xx', false],
    ]);
  });

  it('takes what is known, and the places follow', () => {
    const expansion = expandPhrase(phrase('uppint'), { modul: '10' });
    expect(expansion.text).toBe('Patienten tilldelas modul 10. Uppföljning den xx');
    expect(signs(expansion)).toEqual([
      ['modul', '10', true],
      ['datum', 'xx', false],
    ]);
  });

  it('takes both', () => {
    const expansion = expandPhrase(phrase('uppint'), { modul: '4', datum: '2026-12-01' });
    expect(expansion.text).toBe('Patienten tilldelas modul 4. Uppföljning den 2026-12-01');
    expect(signs(expansion)).toEqual([
      ['modul', '4', true],
      ['datum', '2026-12-01', true],
    ]);
  });
});

it('takes the score that the trigger states, unless another is known', () => {
  const expansion = expandPhrase(phrase('Madrs3'));
  expect(expansion.text).toContain('poäng: 3 vilket indikerar suicidtankar');
  expect(signs(expansion)).toEqual([['poäng', '3', true]]);
  expect(expandPhrase(phrase('Madrs3'), { poäng: '4' }).text).toContain('poäng: 4 vilket');
});

it('writes a value as it is, braces and dollars too', () => {
  const { text } = expandPhrase(phrase('uppint'), { modul: '{datum}', datum: '$&' });
  expect(text).toBe('Patienten tilldelas modul {datum}. Uppföljning den $&');
});

it('fills a gap that stands twice in both places', () => {
  const twice = phraseSchema.parse({
    id: 'a',
    trigger: 'a',
    fields: ['atgard'],
    text: '{modul} och {modul}!',
    gaps: { modul: { kind: 'number', label: 'Modul', sign: 'x' } },
  });
  expect(signs(expandPhrase(twice, { modul: '12' }))).toEqual([
    ['modul', '12', true],
    ['modul', '12', true],
  ]);
  expect(expandPhrase(twice).text).toBe('x och x!');
});

it.each(packs.flatMap(({ id, phrases }) => phrases.map((own) => [id, own.trigger, own] as const)))(
  '%s: the text of %s has each gap over its own sign or value',
  (_, __, own) => {
    const expansion = expandPhrase(own);
    expect(expansion.text).not.toMatch(/[{}]/);
    expect(expansion.gaps).toHaveLength(Object.keys(own.gaps).length);
    for (const { name, gap, start, end, filled } of expansion.gaps) {
      expect(own.gaps[name]).toBe(gap);
      expect(expansion.text.slice(start, end)).toBe(gap.value ?? gap.sign);
      expect(filled).toBe(gap.value !== undefined);
    }
  },
);
