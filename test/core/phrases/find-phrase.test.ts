import { describe, expect, it } from 'vitest';
import { type Found, findPhrase } from '@/lib/core/phrases/find-phrase';
import { indexPhrases } from '@/lib/core/phrases/index-phrases';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import type { FieldRole } from '@/lib/schema/field-role';
import { packSchema } from '@/lib/schema/pack';
import { phraseSchema } from '@/lib/schema/phrase';
import type { Site } from '@/lib/schema/site';

const documents = builtInPackDocuments();
const kalmar = indexPhrases(packSchema.parse(documents.kalmar).phrases);
const kalmar2022 = indexPhrases(packSchema.parse(documents['kalmar-2022']).phrases);

interface Place {
  role?: FieldRole | null;
  system?: Site['system'];
}

/** What Enter finds where the bar stands in the text. */
function find(text: string, place: Place = {}, index = kalmar, focus: string | null = null) {
  const [before = '', after = ''] = text.split('|');
  const { role = 'atgard', system = 'journal' } = place;
  return findPhrase(index, { role, system, before, after }, focus);
}

/** The found phrase in short: its trigger, or in which other way the search ended. */
function short(found: Found | null): string | null {
  if (!found) return null;
  if (found.kind === 'several') return `several: ${found.phrases.map(({ id }) => id).join(' ')}`;
  return found.kind === 'phrase' ? found.phrase.trigger : `elsewhere: ${found.phrase.trigger}`;
}

describe('a trigger is found', () => {
  it.each([
    ['alone', 'behint3å|', 0],
    ['in the middle of text', 'Hon har behint3å| och mår väl', 8],
    ['after a parenthesis', '(behint3å|)', 1],
    ['on the second line', 'Först.\nbehint3å|\nSist.', 7],
    ['before a comma', 'behint3å|, sedan', 0],
    ['after a no-break space', 'a\u00a0behint3å|', 2],
  ])('%s', (_, text, start) => {
    const found = find(text);
    expect(found).toMatchObject({ kind: 'phrase', phrase: { trigger: 'behint3å' } });
    expect(found?.token).toEqual({ text: 'behint3å', start });
  });

  it('with a decomposed å, and the token says how it stands in the text', () => {
    const typed = 'behint3å'.normalize('NFD');
    const found = find(`a ${typed}|`);
    expect(short(found)).toBe('behint3å');
    expect(found?.token).toEqual({ text: typed, start: 2 });
    expect(found?.token.text).toHaveLength(9);
  });

  it.each(['Behint3å|', 'BEHINT3Å|', 'BEHINT3A\u030a|'])('as %s, whatever its case', (text) => {
    expect(short(find(text))).toBe('behint3å');
  });
});

describe('no trigger is found', () => {
  it.each([
    'xbehint3å|',
    'behint3åx|',
    'behint3|å',
    'behint3å |',
    'behint3å|1',
    'behint3å|-b',
    'a-behint3å|',
    'behint3a|',
    'behint3å|\u0301',
    '|',
  ])('in "%s"', (text) => {
    expect(find(text)).toBeNull();
  });
});

describe('triggers that differ in little or in case alone', () => {
  it.each(['Vinfos2', 'Vinfos3'])('%s is found for itself', (trigger) => {
    for (const typed of [trigger, trigger.toLowerCase()]) {
      const found = find(`${typed}|`, { role: 'sarskild-information' }, kalmar2022);
      expect(short(found)).toBe(trigger);
    }
  });

  it.each(['fskatta', 'Fskatta'])('%s is found in its exact case', (trigger) => {
    expect(short(find(`${trigger}|`, { role: 'kallelse-fritext' }, kalmar2022))).toBe(trigger);
  });

  it('a decomposed trigger is found in its exact case', () => {
    const make = (id: string, trigger: string) =>
      phraseSchema.parse({ id, trigger, fields: ['atgard'], text: id });
    const index = indexPhrases([make('liten', 'fåfråga'), make('stor', 'Fåfråga')]);
    expect(short(find(`${'fåfråga'.normalize('NFD')}|`, {}, index))).toBe('fåfråga');
  });

  it.each(['FSKATTA', 'fSkatta', 'FSkatta'])('%s could be either, so it is none', (trigger) => {
    expect(find(`${trigger}|`, { role: 'kallelse-fritext' }, kalmar2022)).toBeNull();
  });
});

describe.each(['Relationer', 'Självmedkänsla', 'Problemlösning', 'Sömntillägg'])(
  'the ordinary word %s',
  (word) => {
    it.each([`${word}|`, `Först.\n${word}|\nSist.`, `  ${word}|  `, `${word.toLowerCase()}|`])(
      'is a trigger alone on its line in its own field: "%s"',
      (text) => {
        expect(short(find(text))).toBe(word);
      },
    );

    it.each([
      `Vi talade om ${word}|`,
      `${word}| är svårt`,
      `(${word}|)`,
      `${word}|.`,
      `- ${word}|`,
    ])('is a word among others in "%s"', (text) => {
      expect(find(text)).toBeNull();
    });

    it.each(['planering', 'meddelande', null] as const)('is a word in the field %s', (role) => {
      expect(find(`${word}|`, { role })).toBeNull();
    });
  },
);

describe('a phrase stays in its own document', () => {
  it.each(['behint3å', 'kbtintå', 'uppint', 'Madrs4', 'i0'])(
    '%s is said to belong elsewhere in a message to the patient',
    (trigger) => {
      for (const role of ['meddelande', 'valkomstmeddelande'] as const) {
        for (const system of ['platform', 'journal', 'other'] as const) {
          expect(short(find(`${trigger}|`, { role, system }))).toBe(`elsewhere: ${trigger}`);
        }
      }
    },
  );

  it('also where a field of the platform is unknown, but not in an unknown field elsewhere', () => {
    expect(short(find('i0|', { role: null, system: 'platform' }))).toBe('elsewhere: i0');
    expect(short(find('i0|', { role: null, system: 'journal' }))).toBe('i0');
    expect(short(find('i0|', { role: null, system: 'other' }))).toBe('i0');
  });

  it('a journal phrase may stand in another field of the journal', () => {
    expect(short(find('behint3å|', { role: 'planering' }))).toBe('behint3å');
  });

  it('a phrase for messages is written in messages alone', () => {
    const hello = { id: 'hej', trigger: 'hej', fields: ['meddelande'], text: 'Hej!' };
    const index = indexPhrases([phraseSchema.parse(hello)]);
    expect(short(find('hej|', { role: 'meddelande' }, index))).toBe('hej');
    expect(short(find('hej|', { role: null, system: 'platform' }, index))).toBe('hej');
    expect(short(find('hej|', { role: 'atgard' }, index))).toBe('elsewhere: hej');
  });
});

describe('of several phrases with one trigger', () => {
  const make = (id: string, fields: string[], programs: string[]) =>
    phraseSchema.parse({ id, trigger: 'plan', fields, programs, text: id });
  const index = indexPhrases([
    make('oro-plan', ['planering'], ['oro']),
    make('somn-plan', ['planering'], ['somn']),
    make('oro-atgard', ['atgard'], ['oro']),
    make('brev', ['meddelande'], ['somn']),
  ]);
  const pick = (role: FieldRole | null, focus: string | null) => {
    const found = find('plan|', { role }, index, focus);
    return found?.kind === 'phrase' ? found.phrase.id : short(found);
  };

  it.each([
    ['the field decides', 'atgard', null, 'oro-atgard'],
    ['the field goes before the program', 'atgard', 'somn', 'oro-atgard'],
    ['the program in focus decides between those of the field', 'planering', 'somn', 'somn-plan'],
    ['the program in focus decides between those of the field', 'planering', 'oro', 'oro-plan'],
    ['without a focus the therapist does', 'planering', null, 'several: oro-plan somn-plan'],
    [
      'a focus that none has leaves it to the therapist',
      'planering',
      'stress',
      'several: oro-plan somn-plan',
    ],
    ['that of the message is found in the message', 'meddelande', 'oro', 'brev'],
  ] as const)('%s', (_, role, focus, expected) => {
    expect(pick(role, focus)).toBe(expected);
  });

  it('an exact one goes before those of another case', () => {
    const upper = phraseSchema.parse({
      id: 'stor',
      trigger: 'Plan',
      fields: ['avslut'],
      text: 'P',
    });
    const both = indexPhrases([make('liten', ['planering'], []), upper]);
    expect(short(find('Plan|', { role: 'planering' }, both))).toBe('Plan');
    expect(short(find('plan|', { role: 'avslut' }, both))).toBe('plan');
    expect(find('PLAN|', { role: 'planering' }, both)).toBeNull();
  });
});
