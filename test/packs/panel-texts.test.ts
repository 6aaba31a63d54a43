import { describe, expect, it } from 'vitest';
import { panelTexts } from '@/lib/app/side-panel/panel-texts';
import type { Settings } from '@/lib/core/model';
import { buildSnapshot } from '@/lib/core/packs/build-snapshot';
import { buildCare } from '@/lib/core/packs/care';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { fillGaps } from '@/lib/core/phrases/fill-gaps';
import { openGaps } from '@/lib/core/phrases/open-gaps';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';

const packs = Object.values(builtInPackDocuments()).map((document) => packSchema.parse(document));
const ME = { name: 'Kim  Ek', answerDays: 'torsdagar', supportContact: '' };

/** What the panel offers of a built-in pack, with these settings. */
function offered(id: string, chosen: Partial<Settings> = {}) {
  const pack = packs.find((own) => own.id === id);
  if (!pack) throw new Error(`no pack ${id}`);
  const snapshot = buildSnapshot({
    packs,
    sites: [],
    chosen: { edition: id, ...chosen },
    holidays: {},
    notices: [],
  });
  const care = buildCare({ pack, changed: { thresholds: new Map() } }, [], {
    thresholds: {},
    bands: {},
  });
  return {
    pack,
    phrases: panelTexts.phrases(snapshot),
    messages: panelTexts.messages(care, snapshot),
  };
}

const message = (name: string, chosen?: Partial<Settings>) => {
  const found = offered('kalmar', chosen).messages.find(({ phrase }) => phrase.trigger === name);
  if (!found) throw new Error(`no message ${name}`);
  return found;
};

describe.each(packs.map(({ id }) => id))('of %s', (id) => {
  it('all phrases and messages are offered, with the text of the pack', () => {
    const { pack, phrases, messages } = offered(id);
    expect(phrases.map(({ phrase }) => phrase)).toEqual(pack.phrases);
    expect(messages.map(({ phrase }) => phrase.text)).toEqual(
      pack.messages.map(({ text }) => text),
    );
  });

  it('nothing is filled in that nobody has typed or stated', () => {
    const { phrases, messages } = offered(id);
    for (const { phrase, starts } of [...phrases, ...messages]) {
      expect(starts).toEqual({});
      expect(expandPhrase(fillGaps(phrase, starts))).toEqual(expandPhrase(phrase));
    }
    for (const { phrase } of messages)
      expect(openGaps(phrase)).toHaveLength(Object.keys(phrase.gaps).length);
  });
});

it('the therapist’s name and answer days stand in the gaps from the start, and nothing of a patient', () => {
  expect(message('Har kommit igång', { me: ME }).starts).toEqual({
    behandlare: 'Kim Ek',
    svarsdagar: 'torsdagar',
  });
});

it('the program’s name can be chosen', () => {
  const { gaps } = message('Har kommit igång').phrase;
  expect(gaps.program?.choices?.slice(0, 2)).toEqual([
    'Ångesthjälpen Plus',
    'Depressionshjälpen Plus',
  ]);
  expect(gaps.patient?.choices).toBeUndefined();
});

it('advice to phone is told from what can be copied, and a letter says that it is one', () => {
  const { messages } = offered('kalmar');
  expect(messages.filter(({ isAdvice }) => isAdvice).map(({ phrase }) => phrase.id)).toEqual([
    'ring-i-stallet',
  ]);
  expect(message('Brev före avslut').notes.at(-1)).toBe('Skickas som brev.');
});
