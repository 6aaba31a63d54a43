import { type StoredEntry, withEntry, withVersion } from '@/lib/core/packs/layer-index';
import type { Notice } from '@/lib/core/packs/snapshot';
import { type FetchedPack, fetchPack, fetchSignature } from '@/lib/platform/fetch-pack';
import { withAccess } from '@/lib/platform/site-access';
import { packNotice, refusal, address as words } from '@/lib/text/ways-in';
import { inTurn } from './in-turn';
import { judgePack } from './judge-pack';
import { readPacks } from './read-packs';
import { readState } from './read-state';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';
import { writePacks } from './write-packs';

/** How the addresses answered. */
export interface CheckedAddresses {
  asked: number;
  changed: number;
  failed: number;
}

/** What an address gave: a pack with its signature, that nothing changed, or why not. */
type Answer =
  | { kind: 'got'; bytes: Uint8Array<ArrayBuffer>; etag: string | null; signature: string | null }
  | { kind: 'same' }
  | { kind: 'failed'; detail: string };

const HOUR = 60 * 60 * 1000;

/**
 * Asks the addresses of packs for new versions: those not asked for a day, or an hour where it failed; all of them when
 * told so. What is refused or cannot be fetched leaves the version in use; a refused one is said in a notice.
 */
export async function checkAddresses(
  shipped: Shipped,
  options: { all: boolean; now: number },
): Promise<CheckedAddresses> {
  const { index } = await readPacks(shipped);
  const due = index.entries.filter((entry) => options.all || isDue(entry, options.now));
  const counts = { asked: 0, changed: 0, failed: 0 };
  const notices: Notice[] = [];
  for (const { id, address, etag } of due) {
    if (address === null) continue;
    const answer = await askAddress(address, etag);
    const taken = await inTurn(() => takeAnswer(shipped, { id, address }, answer, options.now));
    counts.asked += 1;
    if (taken.isChanged) counts.changed += 1;
    if (taken.problem !== null) counts.failed += 1;
    if (taken.isNews && taken.problem !== null)
      notices.push({ about: packNotice(id), detail: taken.problem });
  }
  if (counts.changed > 0 || notices.length > 0) await refreshSnapshot(shipped, notices);
  return counts;
}

/** Asks an address for its pack, where there is access to it. */
export async function askAddress(address: string, etag: string | null): Promise<Answer> {
  const { origin } = new URL(address);
  if ((await withAccess([origin])).length === 0)
    return { kind: 'failed', detail: words.noAccess(origin) };
  const answer = await fetchPack(address, etag);
  if (answer.kind === 'failed') return { kind: 'failed', detail: detailOf(answer) };
  if (answer.kind === 'same') return answer;
  return { ...answer, signature: await fetchSignature(address) };
}

function detailOf({ reason, status }: FetchedPack & { kind: 'failed' }): string {
  if (reason === 'too-large') return refusal.tooLarge;
  return status === null ? words.noAnswer : words.status(status);
}

function isDue({ checkedAt, gotAt, problem }: StoredEntry, now: number): boolean {
  if (checkedAt === null || checkedAt > now) return true;
  return now - checkedAt >= (problem !== null || gotAt === null ? HOUR : 24 * HOUR);
}

interface Taken {
  isChanged: boolean;
  problem: string | null;
  /** Whether the problem is another than before, and the pack's own: a network that fails is no news. */
  isNews: boolean;
}

async function takeAnswer(
  shipped: Shipped,
  asked: { id: string; address: string },
  answer: Answer,
  now: number,
): Promise<Taken> {
  const { index, policy } = await readState(shipped);
  const entry = index.entries.find(({ id }) => id === asked.id);
  // Removed, or moved to another address, while the answer was on its way.
  if (entry?.address !== asked.address) return { isChanged: false, problem: null, isNews: false };
  const keep = async (more: Partial<StoredEntry>) =>
    writePacks(withEntry(index, { ...entry, checkedAt: now, ...more }));
  if (answer.kind === 'failed') {
    await keep({ problem: answer.detail });
    return { isChanged: false, problem: answer.detail, isNews: false };
  }
  if (answer.kind === 'same') {
    await keep({ gotAt: now, problem: null });
    return { isChanged: false, problem: null, isNews: false };
  }
  const { bytes, signature, etag } = answer;
  const { id, wanted, way } = entry;
  const offered = { bytes, signature, id, wanted, fromPolicy: way === 'policy' && wanted !== null };
  const judged = await judgePack(shipped, policy, offered);
  if (!judged.ok) return refuse(entry, judged.errors.join('; '), keep);
  if (judged.version.sha256 === entry.heldBack) {
    await keep({ gotAt: now, etag, problem: null });
    return { isChanged: false, problem: null, isNews: false };
  }
  const isChanged = entry.current?.sha256 !== judged.version.sha256 || entry.problem !== null;
  const next = { ...withVersion(entry, judged.version), checkedAt: now, gotAt: now, etag };
  const text = { sha256: judged.version.sha256, text: judged.text };
  const isWritten = await writePacks(withEntry(index, { ...next, heldBack: null }), text);
  if (!isWritten) return refuse(entry, refusal.noRoom, keep);
  return { isChanged, problem: null, isNews: false };
}

async function refuse(
  entry: StoredEntry,
  problem: string,
  keep: (more: Partial<StoredEntry>) => Promise<boolean>,
): Promise<Taken> {
  await keep({ problem });
  return { isChanged: false, problem, isNews: entry.problem !== problem };
}
