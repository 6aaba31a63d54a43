import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  areas,
  BUILT_IN_TEXT,
  install,
  startBackground,
  storedSnapshot,
  storedText,
} from '../harness/fake-background';
import { FakeArea } from '../harness/fake-browser';
import { PHRASE, unitPack } from '../harness/unit-pack';

const ADDRESS = 'https://paket.exempel.se/vc-norr.json';
const DAY = 24 * 60 * 60 * 1000;

/** What the address answers with, and what it was asked. */
const server = { text: '' as string | null, signature: '', asked: [] as string[] };

beforeEach(() => {
  areas.local = new FakeArea();
  areas.managed = new FakeArea();
  Object.assign(server, { text: unitPack('1.0.0', 'ett'), signature: '', asked: [] });
  vi.stubGlobal('fetch', async (url: string, { headers = {} }: { headers?: object } = {}) => {
    const etag = 'If-None-Match' in headers ? String(headers['If-None-Match']) : '';
    server.asked.push(`${new URL(url).pathname} ${etag}`.trim());
    if (server.text === null) throw new TypeError('offline');
    if (url.endsWith('.sig'))
      return server.signature === ''
        ? new Response('', { status: 404 })
        : new Response(server.signature);
    const now = `"${server.text.length}"`;
    return etag === now
      ? new Response(null, { status: 304 })
      : new Response(server.text, { headers: { ETag: now } });
  });
});

afterEach(() => vi.stubGlobal('fetch', undefined));

const hex = async (text: string) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
};
const add = (sha256: string | null = null) => {
  return { kind: 'add-address', address: ADDRESS, sha256 } as const;
};

describe('a pack from an address', () => {
  it('is fetched, asked for daily with its ETag, and replaced by a new version', async () => {
    const background = await startBackground();
    const start = Date.now();
    expect(await background.ask(add())).toMatchObject({ ok: true });
    expect(storedText()).toBe('ett');
    server.asked = [];
    await background.check(start + DAY / 2);
    expect(server.asked).toEqual([]);
    await background.check(start + 1.01 * DAY);
    expect(server.asked).toEqual([`/vc-norr.json "${unitPack('1.0.0', 'ett').length}"`]);
    server.text = unitPack('1.0.1', 'ett och två');
    await background.check(start + 2.1 * DAY);
    expect(storedText()).toBe('ett och två');
    const [, unit] = (await background.data()).packs;
    expect(unit).toMatchObject({
      version: '1.0.1',
      way: 'address',
      address: ADDRESS,
      problem: null,
    });
    expect(unit?.lastChange?.changed.map(({ after }) => after.text)).toEqual(['ett och två']);
  });

  it.each([
    ['does not answer', null, /svarar inte/],
    ['gives a broken pack', unitPack('1.0.1', 'två').slice(0, 80), /rad 1, tecken/],
    ['gives another pack', unitPack('1.0.1', 'två', { id: 'annat' }), /heter ”annat”/],
  ])('stays when the address %s, which is said', async (_, text, reason) => {
    const background = await startBackground();
    await background.ask(add());
    server.text = text;
    await background.ask({ kind: 'check-now' });
    expect(storedText()).toBe('ett');
    expect((await background.data()).packs[1]?.problem).toMatch(reason);
    expect(storedSnapshot()?.notices).toHaveLength(text === null ? 0 : 1);
  });

  it('is taken only with the right sum, where one is asked for', async () => {
    const background = await startBackground();
    const wrong = await background.ask(add('0'.repeat(64)));
    expect(wrong).toEqual({ ok: false, errors: [expect.stringContaining('Kontrollsumman')] });
    expect(storedText()).toBeNull();
    const right = await hex(server.text ?? '');
    expect(await background.ask(add(right.toUpperCase()))).toMatchObject({ ok: true });
    expect(storedText()).toBe('ett');
  });

  it('that was gone back from is not taken again, but the next one is', async () => {
    const background = await startBackground();
    await background.ask(add());
    server.text = unitPack('1.0.1', 'två!');
    await background.ask({ kind: 'check-now' });
    await background.ask({ kind: 'restore-pack', id: 'vc-norr' });
    await background.ask({ kind: 'check-now' });
    expect(storedText()).toBe('ett');
    server.text = unitPack('1.0.2', 'den tredje');
    await background.ask({ kind: 'check-now' });
    expect(storedText()).toBe('den tredje');
  });

  it('comes by policy too, and goes with it', async () => {
    const background = await startBackground();
    areas.managed.items = {
      packs: [{ id: 'vc-norr', url: ADDRESS, sha256: await hex(server.text ?? '') }],
    };
    await background.follow();
    expect(storedText()).toBe('ett');
    server.text = unitPack('1.0.1', 'utbytt');
    await background.ask({ kind: 'check-now' });
    expect(storedText()).toBe('ett');
    areas.managed.items = { unit: 'VC Norr' };
    await background.follow();
    expect(storedText()).toBe(BUILT_IN_TEXT);
  });
});

describe('where IT has set keys', () => {
  /** A key's public half as the policy has it, and a way to sign with the other. */
  async function newKey() {
    const use = { name: 'ECDSA', hash: 'SHA-256' };
    const kind = { name: 'ECDSA', namedCurve: 'P-256' };
    const pair = await crypto.subtle.generateKey(kind, true, ['sign', 'verify']);
    const spki = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey));
    const sum = Buffer.from(await crypto.subtle.digest('SHA-256', spki)).toString('hex');
    const sign = async (text: string) => {
      const bytes = await crypto.subtle.sign(use, pair.privateKey, new TextEncoder().encode(text));
      const signature = Buffer.from(bytes).toString('base64');
      return JSON.stringify({ alg: 'ES256', keyId: sum.slice(0, 16), signature });
    };
    return { open: spki.toString('base64'), sign };
  }

  it('a pack must be signed with one of them, whichever way it comes', async () => {
    const background = await startBackground();
    const [mine, other] = [await newKey(), await newKey()];
    areas.managed.items = { packKeys: [mine.open] };
    await background.follow();
    const text = unitPack('1.0.0', 'ett');
    expect(await install(background, text)).toMatchObject({
      errors: [expect.stringContaining('inte signerat')],
    });
    expect(await install(background, text, await other.sign(text))).toMatchObject({
      errors: [expect.stringContaining('en nyckel som enheten inte har')],
    });
    const foreign = await mine.sign(unitPack('1.0.0', 'två'));
    expect(await install(background, text, foreign)).toMatchObject({
      errors: [expect.stringContaining('Signaturen stämmer inte')],
    });
    expect(storedText()).toBe(BUILT_IN_TEXT);
    expect(await install(background, text, await mine.sign(text))).toMatchObject({ ok: true });
    server.text = unitPack('1.0.1', 'från adressen');
    server.signature = await mine.sign(server.text);
    expect(await background.ask(add())).toMatchObject({ ok: true });
    expect(storedText()).toBe('från adressen');
    const [, unit] = (await background.data()).packs;
    expect(unit?.signature).toMatchObject({ kind: 'signed' });
  });

  it('and lets unsigned packs in, those may come, but no wrongly signed ones', async () => {
    const background = await startBackground();
    const [mine, other] = [await newKey(), await newKey()];
    areas.managed.items = { packKeys: [mine.open], allowUnsignedPacks: true };
    await background.follow();
    const text = unitPack('1.0.0', 'ett');
    expect(await install(background, text, await other.sign(text))).toMatchObject({ ok: false });
    expect(await install(background, text)).toMatchObject({ ok: true });
    expect(storedText()).toBe('ett');
  });
});

it('a phrase of one’s own is checked, replaces, can be moved to another computer and removed', async () => {
  const background = await startBackground();
  const save = (text: string, id = PHRASE.id, trigger = PHRASE.trigger) =>
    background.ask({ kind: 'save-phrase', phrase: { ...PHRASE, id, trigger, text } });
  expect(await save('Ring 0480-123 45 67')).toMatchObject({
    errors: [expect.stringContaining('telefonnummer')],
  });
  expect(await save('')).toMatchObject({ errors: [expect.stringContaining('texten är tom')] });
  await save('mitt');
  await save('nytt', 'egen-fras', 'egen');
  expect(storedText()).toBe('mitt');
  const answer: unknown = await background.ask({ kind: 'export-personal' });
  areas.local = new FakeArea();
  const there = await startBackground();
  const taken = await there.ask({ kind: 'import-personal', text: String(answer) });
  expect(taken).toMatchObject({ ok: true, text: expect.stringContaining('2 fraser') });
  expect(storedText()).toBe('mitt');
  await there.ask({ kind: 'remove-phrase', id: PHRASE.id });
  expect(storedText()).toBe(BUILT_IN_TEXT);
  await there.ask({ kind: 'hide-phrase', id: PHRASE.id, hidden: true });
  expect(storedText()).toBeNull();
  await there.ask({ kind: 'hide-phrase', id: PHRASE.id, hidden: false });
  expect(storedText()).toBe(BUILT_IN_TEXT);
});

it('the tally counts numbers alone, and all that is stored can be deleted', async () => {
  const background = await startBackground();
  await background.count({ expansions: 1, characters: 40, codes: 0, text: 'Astrid' });
  await background.count({ expansions: 2, characters: 60, codes: 1 });
  await background.count({ expansions: 'alla', characters: 1, codes: 1 });
  const { tally } = await background.data();
  expect(tally).toEqual([expect.objectContaining({ expansions: 3, characters: 100, codes: 1 })]);
  expect(JSON.stringify(areas.local.items)).not.toContain('Astrid');
  await install(background, unitPack('1.0.0', 'ett'));
  await background.ask({ kind: 'delete-stored' });
  expect(Object.keys(areas.local.items).sort()).toEqual([
    'care',
    'notices',
    'served',
    'snapshot',
    'upkeep',
  ]);
  expect(storedText()).toBe(BUILT_IN_TEXT);
});
