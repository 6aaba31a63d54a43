import { beforeEach, describe, expect, it } from 'vitest';
import { notices } from '@/lib/text/notices';
import {
  areas,
  BUILT_IN_TEXT,
  type FakeBackground,
  install,
  startBackground,
  storedSnapshot,
  storedText,
} from '../harness/fake-background';
import { FakeArea } from '../harness/fake-browser';
import { PHRASE, unitPack } from '../harness/unit-pack';

const file = (version: string, text: string) => (background: FakeBackground) =>
  install(background, unitPack(version, text));
const rollOut = (version: string, text: string) => async (background: FakeBackground) => {
  areas.managed.items = { packs: [{ id: 'vc-norr', version, json: unitPack(version, text) }] };
  await background.follow();
};
const save = (text: string) => (background: FakeBackground) =>
  background.ask({ kind: 'save-phrase', phrase: { ...PHRASE, text } });

/** A copy of an area that loses its power after so many writes. */
function copyOf(area: FakeArea, writesLeft: number): FakeArea {
  const copy = new FakeArea();
  copy.items = structuredClone(area.items);
  copy.writesLeft = writesLeft;
  return copy;
}

beforeEach(() => {
  areas.local = new FakeArea();
  areas.managed = new FakeArea();
});

describe('when the power fails in the middle of saving', () => {
  it.each([
    ['a pack from a file', file('1.0.0', 'ett'), file('1.0.1', 'två')],
    ['a pack of the policy', rollOut('1.0.0', 'ett'), rollOut('1.0.1', 'två')],
    ['a phrase of one’s own', save('ett'), save('två')],
  ])(
    '%s is the old or the new one at every write, never neither',
    async (_, first, second) => {
      await first(await startBackground());
      expect(storedText()).toBe('ett');
      const before = copyOf(areas.local, 0);
      const seen = new Set<string | null>();
      for (let writes = 0; ; writes++) {
        areas.local = copyOf(before, writes);
        const background = await startBackground();
        const isDone = await Promise.race([
          second(background).then(() => true),
          areas.local.stopped.then(() => false),
        ]);
        expect(['ett', 'två']).toContain(storedText());
        areas.local = copyOf(areas.local, Number.POSITIVE_INFINITY);
        await (await startBackground()).refresh();
        expect(['ett', 'två']).toContain(storedText());
        seen.add(storedText());
        if (isDone) break;
        expect(writes).toBeLessThan(20);
      }
      expect([...seen]).toEqual(['ett', 'två']);
    },
    60_000,
  );
});

describe('a stored pack', () => {
  it('gives way to the version before when its text is damaged, and that is said once', async () => {
    const background = await startBackground();
    await install(background, unitPack('1.0.0', 'ett'));
    await install(background, unitPack('1.0.1', 'två'));
    const damaged = Object.keys(areas.local.items).find((key) =>
      String(areas.local.items[key]).includes('två'),
    );
    areas.local.items[damaged ?? ''] = String(areas.local.items[damaged ?? '']).slice(0, 100);
    await (await startBackground()).refresh();
    await (await startBackground()).refresh();
    expect(storedText()).toBe('ett');
    expect(storedSnapshot()?.notices.map(notices.text)).toEqual([
      'Den senaste versionen av paketet ”VC Norr” kunde inte användas. Den sparade texten är trasig. Version 1.0.0 används i stället. Säg till den som ger ut paketet.',
    ]);
  });

  it('can be gone back from, and taken away', async () => {
    const background = await startBackground();
    await install(background, unitPack('1.0.0', 'ett'));
    await install(background, unitPack('1.0.1', 'två'));
    expect(await background.ask({ kind: 'restore-pack', id: 'vc-norr' })).toMatchObject({
      ok: true,
    });
    expect(storedText()).toBe('ett');
    await background.ask({ kind: 'remove-pack', id: 'vc-norr' });
    expect(storedText()).toBe(BUILT_IN_TEXT);
    expect(Object.keys(areas.local.items).filter((key) => key.startsWith('layer-text'))).toEqual(
      [],
    );
  });

  it.each([
    ['cut off in the middle', unitPack('1.0.1', 'två').slice(0, 90), /rad 1, tecken/],
    ['no JSON', 'fras;text', /filen är inte JSON/],
    ['called __proto__', '{"__proto__": {}, "id": "x"}', /så får ingen del heta/],
    ['larger than 5 MB', `"${'a'.repeat(5_000_001)}"`, /5 MB/],
    ['under a built-in pack’s id', unitPack('1.0.1', 'två').replace('vc-norr', 'vgr'), /inbyggt/],
    ['without a date', unitPack('1.0.1', 'två').replace('"date"', '"dag"'), /date/],
  ])('is left as it is by a new one that is %s', async (_, text, reason) => {
    const background = await startBackground();
    await install(background, unitPack('1.0.0', 'ett'));
    const before = structuredClone(areas.local.items);
    const outcome = await install(background, text);
    expect(outcome).toEqual({ ok: false, errors: expect.any(Array) });
    expect('errors' in outcome && outcome.errors.join()).toMatch(reason);
    expect(areas.local.items).toEqual(before);
  });

  it('of the policy is not the user’s to change, and what it locks stays', async () => {
    const background = await startBackground();
    areas.managed.items = {
      packs: [
        { id: 'vc-norr', version: '1.0.0', json: unitPack('1.0.0', 'ett', { lock: [PHRASE.id] }) },
      ],
    };
    await background.follow();
    for (const request of [
      { kind: 'remove-pack', id: 'vc-norr' } as const,
      { kind: 'restore-pack', id: 'vc-norr' } as const,
      { kind: 'install-pack', text: unitPack('1.0.1', 'två'), signature: null } as const,
    ])
      expect(await background.ask(request)).toEqual({
        ok: false,
        errors: [expect.stringContaining('IT-avdelningen styr')],
      });
    for (const change of [
      await save('mitt')(background),
      await background.ask({ kind: 'hide-phrase', id: PHRASE.id, hidden: true }),
    ])
      expect(change).toEqual({ ok: false, errors: [expect.stringContaining('låst av enheten')] });
    expect(storedText()).toBe('ett');
  });

  it('is never lost to 200 packs with a fault in them, nor is any phrase below it', async () => {
    const background = await startBackground();
    await install(background, unitPack('1.0.0', 'ett'));
    const count = storedSnapshot()?.pack.phrases.length ?? 0;
    const sound = unitPack('1.0.1', 'två', {
      add: [{ ...PHRASE, id: 'ny', trigger: 'i9', text: 'x' }],
    });
    const signs = '{}[]",:\\0aå\u0000 ';
    const seen = { taken: 0, refused: 0 };
    for (let round = 0; round < 200; round++) {
      const at = (round * 7919) % sound.length;
      const kept = sound.slice(at + 1 + (round % 40));
      const mutated = sound.slice(0, at) + (signs[round % signs.length] ?? '') + kept;
      const outcome = await install(background, mutated);
      seen[outcome.ok ? 'taken' : 'refused'] += 1;
      if (!outcome.ok) expect(outcome.errors.join('')).not.toBe('');
      expect(storedSnapshot()?.pack.phrases.length).toBeGreaterThanOrEqual(count);
    }
    expect(seen.refused).toBeGreaterThan(150);
    await (await startBackground()).refresh();
    expect(storedSnapshot()?.pack.phrases.length).toBeGreaterThanOrEqual(count);
  }, 60_000);
});
