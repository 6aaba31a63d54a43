import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { notices } from '@/lib/text/notices';
import {
  areas,
  BUILT_IN_TEXT,
  install,
  startBackground,
  storedSnapshot,
  storedText,
} from '../harness/fake-background';
import { FakeArea } from '../harness/fake-browser';
import { unitPack } from '../harness/unit-pack';

beforeEach(() => {
  areas.local = new FakeArea();
  areas.managed = new FakeArea();
});

afterEach(() => vi.useRealTimers());

const pack = (json: unknown, version = '1.0.0') => ({ id: 'vc-norr', version, json });

describe('what IT has set', () => {
  it('counts key by key, and each broken one is said once', async () => {
    const background = await startBackground();
    areas.managed.items = {
      packs: [pack(unitPack('1.0.0', 'ett')), { id: 'trasigt' }],
      settings: { edition: 'kalmar', watchWords: ['orkar inte'] },
      locked: ['edition'],
      sites: [{ origin: 'https://journal.exempel.se', site: 'cosmic' }],
      supportContact: 7,
    };
    await background.follow();
    await background.follow();
    await background.refresh();
    const snapshot = storedSnapshot();
    expect(storedText()).toBe('ett');
    expect(snapshot?.settings).toMatchObject({
      watchWords: ['orkar inte'],
      sites: [{ origin: 'https://journal.exempel.se', site: 'cosmic' }],
    });
    expect(snapshot?.notices.map(({ about }) => about)).toEqual(['packs › 2', 'supportContact']);
    expect(await background.change('edition', 'vgr')).toEqual({
      ok: false,
      errors: ['Inställningen ”Utgåva” är låst av IT-avdelningen. Vänd dig dit om den ska ändras.'],
    });
    const data = await background.data();
    expect(data.locked).toEqual(['edition']);
    expect(data.policyProblems).toEqual([
      expect.stringMatching(/^packs › 2: /),
      expect.stringMatching(/^supportContact: /),
    ]);
  });

  it('does not become the user’s own when she changes her sites', async () => {
    const background = await startBackground();
    const theirs = { origin: 'https://journal.exempel.se', site: 'cosmic' };
    const mine = { origin: 'https://annan.exempel.se', site: 'generic' };
    areas.managed.items = { sites: [theirs] };
    await background.follow();
    await background.change('sites', [theirs, mine]);
    expect(storedSnapshot()?.settings.sites).toEqual([theirs, mine]);
    expect(areas.local.items.settings).toEqual({ format: 2, sites: [mine] });
  });

  it.each([
    ['cut off', [pack(unitPack('1.0.1', 'två').slice(0, 70), '1.0.1')]],
    ['without its text', [{ id: 'vc-norr', version: '1.0.1' }]],
    ['not in a list', 'vc-norr'],
    ['another one than it says', [pack(unitPack('1.0.1', 'två', { id: 'vc-sor' }), '1.0.1')]],
  ])('keeps the last good pack when the new one is %s', async (_, packs) => {
    const background = await startBackground();
    areas.managed.items = { packs: [pack(unitPack('1.0.0', 'ett'))] };
    await background.follow();
    areas.managed.items = { packs };
    await background.follow();
    expect(storedText()).toBe('ett');
    expect(storedSnapshot()?.notices).toHaveLength(1);
  });

  it('stays while the browser has not read it yet, and goes when it is really gone', async () => {
    areas.managed.items = { packs: [pack(unitPack('1.0.0', 'ett'))] };
    await (await startBackground()).follow();
    const cold = await startBackground();
    const policy = areas.managed.items;
    areas.managed.items = {};
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const following = cold.follow();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(storedText()).toBe('ett');
    areas.managed.items = policy;
    await vi.advanceTimersByTimeAsync(6_000);
    await following;
    expect(storedText()).toBe('ett');
    areas.managed.items = {};
    const gone = cold.follow();
    await vi.advanceTimersByTimeAsync(11_000);
    vi.useRealTimers();
    await gone;
    expect(storedText()).toBe(BUILT_IN_TEXT);
  });
});

it('a new user is shown the first page, unless IT wants none', async () => {
  const background = await startBackground();
  areas.opened = [];
  areas.managed.items = { disableFirstRunPage: true };
  await background.greet();
  expect(areas.opened).toEqual([]);
  areas.managed.items = { unit: 'VC Norr' };
  await background.greet();
  expect(areas.opened).toEqual(['/first-run.html']);
});

it('a pack that is whole is an edition to choose, and the built-in one counts when it is gone', async () => {
  const background = await startBackground();
  const whole = { ...(builtInPackDocuments().vgr as object), id: 'vc-hel', name: 'VC Hel' };
  const outcome = await install(background, JSON.stringify(whole));
  expect(outcome).toMatchObject({ text: expect.stringContaining('Välj ”VC Hel” som utgåva') });
  expect(storedSnapshot()?.editions.map(({ id }) => id)).toContain('vc-hel');
  await background.change('edition', 'vc-hel');
  expect(storedSnapshot()?.pack.name).toBe('VC Hel');
  await background.ask({ kind: 'remove-pack', id: 'vc-hel' });
  expect(storedSnapshot()?.pack.id).toBe('kalmar');
  expect(storedSnapshot()?.notices.map(notices.text)).toEqual([
    'Utgåvan ”vc-hel” finns inte längre. ”Kalmar” 1.0.0 används i stället. Välj utgåva i Ledtråds fönster.',
  ]);
});
