import { vi } from 'vitest';
import type { Outcome } from '@/lib/core/packs/outcome';
import { unseal } from '@/lib/core/packs/sealed';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { OptionsRequest } from '@/lib/platform/options-request';
import type { OptionsData } from '@/lib/state/options-model';
import { FakeArea, fakeBrowser } from './fake-browser';
import { PHRASE } from './unit-pack';

/** The storage areas of the browser that the background runs in. */
export const areas: Parameters<typeof fakeBrowser>[0] = {
  local: new FakeArea(),
  managed: new FakeArea(),
};
vi.stubGlobal('chrome', fakeBrowser(areas));

/** The built-in pack's own text of the phrase that units' packs replace in tests. */
export const BUILT_IN_TEXT = 'Ikbt, avgiftsbefriat enligt Regionbeslut';

/** A background that has just been started. */
export interface FakeBackground {
  /** Asks as the options page does. */
  ask(request: OptionsRequest): Promise<Outcome>;
  data(): Promise<OptionsData>;
  change(setting: string, value: unknown): Promise<Outcome>;
  /** Takes over what stands in the managed area. */
  follow(): Promise<void>;
  refresh(): Promise<void>;
  /** Asks the addresses that are due at that time. */
  check(now: number): Promise<unknown>;
  count(count: unknown): Promise<void>;
  /** What is done for somebody who has just installed Ledtråd. */
  greet(): Promise<void>;
}

/** The background as after a start of the browser: nothing is left of the run before but what is stored. */
export async function startBackground(): Promise<FakeBackground> {
  vi.resetModules();
  const [options, policy, snapshot, addresses, tally, settings, greeting, readers, shippedPacks] =
    await Promise.all([
      import('@/lib/app/background/answer-options'),
      import('@/lib/app/background/follow-policy'),
      import('@/lib/app/background/refresh-snapshot'),
      import('@/lib/app/background/check-addresses'),
      import('@/lib/app/background/count-work'),
      import('@/lib/app/background/change-setting'),
      import('@/lib/app/background/greet-new-user'),
      import('@/entrypoints/background/shipped-readers'),
      import('@/entrypoints/background/built-in'),
    ]);
  const shipped = { ...shippedPacks.builtIn(), ...readers.shippedReaders, known: new Map() };
  const ask = (request: OptionsRequest) => options.answerOptions(shipped, request);
  return {
    ask: (request) => ask(request) as Promise<Outcome>,
    change: (name, value) => settings.changeSetting(shipped, name, value),
    data: () => ask({ kind: 'data' }) as Promise<OptionsData>,
    follow: () => policy.followPolicy(shipped),
    refresh: () => snapshot.refreshSnapshot(shipped),
    check: (now) => addresses.checkAddresses(shipped, { all: false, now }),
    count: tally.countWork,
    greet: () => greeting.greetNewUser(shipped),
  };
}

/** The stored snapshot that pages read; null where there is none. */
export function storedSnapshot(): Snapshot | null {
  return unseal<Snapshot>(areas.local.items.snapshot);
}

/** The text that pages write for i0; null where they have none. */
export function storedText(): string | null {
  const phrases = storedSnapshot()?.pack.phrases;
  return phrases?.find(({ trigger }) => trigger === PHRASE.trigger)?.text ?? null;
}

/** Installs a pack as from a file. */
export function install(
  background: FakeBackground,
  text: string,
  signature: string | null = null,
): Promise<Outcome> {
  return background.ask({ kind: 'install-pack', text, signature });
}
