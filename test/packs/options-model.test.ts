import { beforeEach, expect, it } from 'vitest';
import type { OptionsRequest } from '@/lib/platform/options-request';
import type { OptionsModel } from '@/lib/state/options-model';
import { areas, startBackground } from '../harness/fake-background';
import { FakeArea } from '../harness/fake-browser';
import { PHRASE, unitPack } from '../harness/unit-pack';

type Message =
  | { type: 'options'; request: OptionsRequest }
  | { type: 'change-setting'; name: string; value: unknown };

beforeEach(() => {
  areas.local = new FakeArea();
  areas.managed = new FakeArea();
});

/** The options page's model over a running background. */
async function openOptions(): Promise<OptionsModel> {
  const background = await startBackground();
  areas.answer = async (said) => {
    const message = said as Message;
    return message.type === 'options'
      ? background.ask(message.request)
      : background.change(message.name, message.value);
  };
  const { createOptionsModel } = await import('@/lib/app/options/create-options-model');
  const model = createOptionsModel();
  await expect.poll(() => model.data.value).not.toBeNull();
  return model;
}

const textIn = (model: OptionsModel) =>
  model.data.value?.pack.phrases.find(({ id }) => id === PHRASE.id)?.text;

it('shows what a pack, a setting and a phrase of one’s own have changed', async () => {
  const model = await openOptions();
  expect(model.data.value?.packs).toMatchObject([{ id: 'kalmar', way: 'built-in' }]);
  expect(await model.installPack(unitPack('1.0.0', 'ett'), null)).toMatchObject({ ok: true });
  expect(textIn(model)).toBe('ett');
  expect(model.data.value?.provenance[PHRASE.id]).toMatchObject({
    origin: { level: 'unit', name: 'VC Norr' },
    replaces: { level: 'built-in', id: 'kalmar' },
  });
  await model.savePhrase({ ...PHRASE, text: 'mitt' });
  expect(textIn(model)).toBe('mitt');
  expect(model.data.value?.packs.map(({ way }) => way)).toEqual(['built-in', 'file', 'own']);
  await model.hidePhrase(PHRASE.id, true);
  expect(model.data.value?.hidden).toEqual([{ id: PHRASE.id, trigger: 'i0', by: 'du' }]);
  expect(await model.change('program', 'sovhjalpen')).toEqual({ ok: true, text: 'Sparat.' });
  expect(model.data.value?.settings.program).toBe('sovhjalpen');
  expect(await model.change('edition', '')).toMatchObject({ ok: false });
});

it('says what is stored, all of it, and deletes it', async () => {
  const model = await openOptions();
  await model.installPack(unitPack('1.0.0', 'ett'), null);
  const stored = await model.readStored();
  const keys = Object.keys(areas.local.items);
  expect(stored).toHaveLength(keys.length);
  for (const key of keys)
    expect(stored.some(({ name }) => name.includes(key.slice(0, 40)))).toBe(true);
  expect(stored.every(({ bytes, json }) => bytes >= json.length)).toBe(true);
  expect(await model.deleteStored()).toMatchObject({ ok: true });
  expect(textIn(model)).not.toBe('ett');
});

it('says so when the background does not answer, and of an address that is none', async () => {
  const model = await openOptions();
  expect(await model.addAddress('paket', null)).toEqual({
    ok: false,
    errors: ['Adressen ska börja med https://.'],
  });
  areas.answer = async () => undefined;
  expect(await model.checkNow()).toEqual({
    ok: false,
    errors: ['Ledtråd svarade inte. Ladda om sidan och prova igen.'],
  });
});
