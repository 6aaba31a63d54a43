import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { migrateNotices } from '@/lib/core/migrations/migrate-notices';
import { notices } from '@/lib/text/notices';
import { areas, startBackground, storedSnapshot } from '../harness/fake-background';
import { FakeArea } from '../harness/fake-browser';
import { unitPack } from '../harness/unit-pack';

const ADDRESS = 'https://paket.exempel.se/vc-norr.json';
const DAY = 24 * 60 * 60 * 1000;

/** What the address answers with; null for nothing. */
let answer: string | null;

beforeEach(() => {
  areas.local = new FakeArea();
  areas.managed = new FakeArea();
  answer = unitPack('1.0.0', 'ett');
  vi.stubGlobal('fetch', async (url: string) => {
    if (answer === null) throw new TypeError('offline');
    return url.endsWith('.sig') ? new Response('', { status: 404 }) : new Response(answer);
  });
});

afterEach(() => vi.stubGlobal('fetch', undefined));

/** What a therapist reads. */
const said = () => storedSnapshot()?.notices.map(notices.text);
const add = { kind: 'add-address', address: ADDRESS, sha256: null } as const;

describe('a unit’s pack', () => {
  it('that is refused says what is used in its place, and no longer once a good one has come', async () => {
    const background = await startBackground();
    await background.ask(add);
    answer = unitPack('1.0.1', 'två', { id: 'annat' });
    await background.ask({ kind: 'check-now' });
    expect(said()).toEqual([
      'Den senaste versionen av paketet ”VC Norr” kunde inte användas. Paketet heter ”annat”, men det som väntas är ”vc-norr”. Version 1.0.0 används i stället. Säg till den som ger ut paketet.',
    ]);
    answer = unitPack('1.0.0', 'ett');
    await background.ask({ kind: 'check-now' });
    expect(said()).toEqual([]);
  });

  it('that never came says so once, and that the other phrases work', async () => {
    const background = await startBackground();
    areas.managed.items = { packs: [{ id: 'vc-norr', url: ADDRESS }] };
    answer = null;
    await background.follow();
    await background.ask({ kind: 'check-now' });
    expect(said()).toEqual([
      'Paketet ”vc-norr” gick inte att hämta och är inte med än. Adressen svarar inte. Övriga fraser fungerar som vanligt. Ledtråd frågar igen av sig självt.',
    ]);
    answer = unitPack('1.0.0', 'ett');
    await background.ask({ kind: 'check-now' });
    expect(said()).toEqual([]);
  });

  it('whose address has been silent for a week says so once', async () => {
    const background = await startBackground();
    const start = Date.now();
    await background.ask(add);
    answer = null;
    await background.check(start + 2 * DAY);
    expect(said()).toEqual([]);
    await background.check(start + 7.1 * DAY);
    expect(said()).toEqual([
      'Paketet ”VC Norr” har inte gått att hämta på över en vecka. Adressen svarar inte. Version 1.0.0 används, men det kan finnas en nyare. Ledtråd frågar igen av sig självt.',
    ]);
    areas.local.items.notices = [];
    await background.check(start + 8.2 * DAY);
    await background.refresh();
    expect(said()).toEqual([]);
  });

  it('in the policy that never was whole is said to be left out', async () => {
    const background = await startBackground();
    const json = unitPack('1.0.0', 'ett').slice(0, 90);
    areas.managed.items = { packs: [{ id: 'vc-norr', version: '1.0.0', json }] };
    await background.follow();
    expect(said()).toEqual([
      expect.stringMatching(
        /^Paketet ”vc-norr” kunde inte användas och är inte med\. .+\. Övriga fraser fungerar som vanligt\. Säg till den som ger ut paketet\.$/,
      ),
    ]);
  });
});

it('an edition that is gone gives way to the one that IT has chosen', async () => {
  const background = await startBackground();
  areas.managed.items = { settings: { edition: 'vgr' } };
  await background.follow();
  areas.local.items.settings = { format: 2, edition: 'borta' };
  await background.refresh();
  expect(storedSnapshot()?.pack.id).toBe('vgr');
  expect(said()).toEqual([
    expect.stringMatching(/^Utgåvan ”borta” finns inte längre\. ”[^”]+” \S+ används i stället\./),
  ]);
});

it('an edition that IT has chosen and no pack has is said, and stands among the policy’s problems', async () => {
  const background = await startBackground();
  areas.managed.items = { settings: { edition: 'vc-hel' } };
  await background.follow();
  await background.refresh();
  expect(said()).toEqual([
    'Utgåvan ”vc-hel”, som IT-avdelningen har valt, finns inte. ”Kalmar” 1.0.0 används i stället. Säg till IT-avdelningen.',
  ]);
  expect((await background.data()).policyProblems).toEqual([
    'settings › edition: Utgåvan ”vc-hel” finns inte bland paketen',
  ]);
  areas.local.items.notices = [];
  areas.managed.items = { settings: { edition: 'vc-hel' }, unit: 'VC Norr' };
  await background.follow();
  expect(said()).toEqual([]);
});

it('a pack with many faults is said in short', () => {
  const detail = Array.from({ length: 100 }, (_, at) => `phrases › ${at}: fel`).join('; ');
  const text = notices.text({ kind: 'pack', about: 'vc-norr', detail, inUse: null });
  expect(text).toContain('phrases › 1: fel');
  expect(text).toContain(' … Övriga fraser fungerar som vanligt.');
  expect(text.length).toBeLessThan(400);
});

it.each([
  ['settings', { settings: 'trasig' }, /^Dina inställningar gick inte att läsa och är återställda/],
  ['own phrases', { personal: { format: 1, personal: 7 } }, /^Dina egna fraser .+ åt sidan/],
])('broken %s are said in words of their own', async (_, stored, words) => {
  Object.assign(areas.local.items, stored);
  await (await startBackground()).refresh();
  expect(said()).toEqual([expect.stringMatching(words)]);
});

it('notices that version 0.1.0 stored are read, and what is none is left out', () => {
  const old = ['edition', 'snapshot', 'personal', 'unknown-edition', 'policy › packs › 2'];
  const stored = [...old, 'paketet vc-norr'].map((about) => ({ about, detail: 'fel' }));
  expect(
    migrateNotices([...stored, 7, { about: 'x' }]).map(({ kind, about }) => [kind, about]),
  ).toEqual([
    ['setting', 'edition'],
    ['snapshot', ''],
    ['personal', ''],
    ['edition', 'fel'],
    ['policy', 'packs › 2'],
    ['pack', 'vc-norr'],
  ]);
  const [now] = migrateNotices([{ kind: 'pack', about: 'a', detail: 'b', inUse: null }]);
  expect(now).toEqual({ kind: 'pack', about: 'a', detail: 'b', inUse: null });
});
