import {
  type LayerIndex,
  newEntry,
  type StoredEntry,
  withEntry,
  withVersion,
} from '@/lib/core/packs/layer-index';
import type { Notice } from '@/lib/core/packs/notice';
import type { Policy, PolicyPack } from '@/lib/core/packs/pack-readers';
import { keepPolicy, readKeptPolicy, readManaged } from '@/lib/platform/policy-store';
import { refusal } from '@/lib/text/ways-in';
import { checkAddresses } from './check-addresses';
import { inTurn } from './in-turn';
import { judgePack } from './judge-pack';
import { missingEdition } from './missing-edition';
import { packNotice } from './pack-notice';
import { readPacks } from './read-packs';
import { readState } from './read-state';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';
import { writePacks } from './write-packs';

/** So long, in ms, an empty policy waits till it counts: after a cold start the browser may not have read it yet. */
const PATIENCE = 10_000;

/**
 * Takes over what IT has set, where that is another policy than the one in force. The one in force stays until an
 * empty policy has been seen twice, and a pack stays until a sound version of it comes or the policy names it no more.
 */
export async function followPolicy(shipped: Shipped): Promise<void> {
  const kept = await readKeptPolicy();
  let managed = await readManaged();
  if (managed === undefined && kept !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    managed = await readManaged();
  }
  if (JSON.stringify(managed) === JSON.stringify(kept)) return;
  const notices = await inTurn(() => applyPolicy(shipped, managed));
  await refreshSnapshot(shipped, notices);
  await checkAddresses(shipped, { all: false, now: Date.now() });
}

/** Stores the policy and the packs in it. Gives what is wrong with it and was not wrong before. */
async function applyPolicy(shipped: Shipped, managed: unknown): Promise<Notice[]> {
  const { policy, broken } = shipped.readPolicy(managed);
  const before = shipped.readPolicy(await readKeptPolicy());
  const said = new Set(before.broken.map(({ name, reason }) => name + reason));
  const notices = broken
    .filter(({ name, reason }) => !said.has(name + reason))
    .map(({ name, reason }): Notice => {
      return { kind: 'policy', about: name, detail: reason, inUse: null };
    });
  const { index, files } = await readPacks(shipped);
  const named = namedPacks(managed);
  const entries = index.entries.filter(
    ({ id, way }) => way !== 'policy' || named === 'unknown' || named.has(id),
  );
  let next: LayerIndex = { ...index, entries };
  if (entries.length < index.entries.length) await writePacks(next);
  for (const pack of policy.packs ?? []) {
    const taken = await takePack(shipped, policy, next, pack);
    next = taken.index;
    if (taken.problem !== null) notices.push(packNotice('pack', pack.id, taken.problem, files));
  }
  await keepPolicy(managed);
  const edition = missingEdition(policy, shipped.packs, next);
  if (edition === null || edition === before.policy.settings?.edition) return notices;
  const { name, version } = (await readState(shipped)).unit.base;
  return [
    ...notices,
    { kind: 'policy-edition', about: edition, detail: '', inUse: { name, version } },
  ];
}

/** The ids that a policy names, sound or not; a list that cannot be read at all names any. */
function namedPacks(managed: unknown): ReadonlySet<string> | 'unknown' {
  if (typeof managed !== 'object' || managed === null || !('packs' in managed)) return new Set();
  if (!Array.isArray(managed.packs)) return 'unknown';
  const ids = managed.packs.map((pack: unknown) =>
    typeof pack === 'object' && pack !== null && 'id' in pack ? pack.id : null,
  );
  return ids.every((id) => typeof id === 'string') ? new Set(ids) : 'unknown';
}

/** The index with a pack of the policy in it: its text, or the address that it will be fetched from. */
async function takePack(
  shipped: Shipped,
  policy: Policy,
  index: LayerIndex,
  pack: PolicyPack,
): Promise<{ index: LayerIndex; problem: string | null }> {
  const there = index.entries.find(({ id }) => id === pack.id) ?? newEntry(pack.id, 'policy');
  if ('url' in pack) {
    const next = withEntry(index, addressed(there, pack.url, pack.sha256 ?? null));
    await writePacks(next);
    return { index: next, problem: null };
  }
  const entry = { ...addressed(there, null, null), checkedAt: null };
  const bytes = new TextEncoder().encode(pack.json);
  const offered = { bytes, signature: null, id: pack.id, wanted: null, fromPolicy: true };
  const judged = await judgePack(shipped, policy, offered);
  const good = judged.ok ? withEntry(index, withVersion(entry, judged.version)) : null;
  if (judged.ok && good) {
    const text = { sha256: judged.version.sha256, text: judged.text };
    if (await writePacks(good, text)) return { index: good, problem: null };
  }
  const problem = judged.ok ? refusal.noRoom : judged.errors.join('; ');
  const next = withEntry(index, { ...entry, problem });
  await writePacks(next);
  return { index: next, problem: there.problem === problem ? null : problem };
}

/** The entry as the policy has it; another address, or another sum, is asked at once. */
function addressed(entry: StoredEntry, address: string | null, wanted: string | null): StoredEntry {
  const own = { ...entry, way: 'policy', address, wanted, heldBack: null } as const;
  const isSame = entry.way === 'policy' && entry.address === address && entry.wanted === wanted;
  return isSame ? own : { ...own, etag: null, checkedAt: null };
}
