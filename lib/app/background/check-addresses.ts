import {
  type StoredEntry,
  type StoredWay,
  withEntry,
  withVersion,
} from '@/lib/core/packs/layer-index';
import type { Notice } from '@/lib/core/packs/notice';
import { type FetchedPack, fetchPack, fetchSignature } from '@/lib/platform/fetch-pack';
import { withAccess } from '@/lib/platform/site-access';
import { refusal, address as words } from '@/lib/text/ways-in';
import { inTurn } from './in-turn';
import { judgePack } from './judge-pack';
import { packNotice } from './pack-notice';
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
const WEEK = 7 * 24 * HOUR;

/**
 * Asks the addresses of packs for new versions: those not asked for a day, or an hour where it failed; all of them when
 * told so. What is refused or cannot be fetched leaves the version in use; a notice says of a refused one, of one that
 * has not come at all, and of one that could not be fetched for a week.
 */
export async function checkAddresses(
  shipped: Shipped,
  options: { all: boolean; now: number },
): Promise<CheckedAddresses> {
  const { index } = await readPacks(shipped);
  const due = index.entries.filter((entry) => options.all || isDue(entry, options.now));
  const counts = { asked: 0, changed: 0, failed: 0 };
  const notices: Notice[] = [];
  let isMended = false;
  for (const { id, way, address, etag, problem } of due) {
    if (address === null) continue;
    const answer = await askAddress(address, etag, way);
    const taken = await inTurn(() => takeAnswer(shipped, { id, address }, answer, options.now));
    counts.asked += 1;
    if (taken.isChanged) counts.changed += 1;
    if (taken.isFailed) counts.failed += 1;
    if (taken.notice) notices.push(taken.notice);
    isMended ||= problem !== null && !taken.isFailed;
  }
  if (counts.changed > 0 || isMended || notices.length > 0) await refreshSnapshot(shipped, notices);
  return counts;
}

/** Asks an address for its pack, where there is access to it. */
export async function askAddress(
  address: string,
  etag: string | null,
  way: StoredWay,
): Promise<Answer> {
  const { origin } = new URL(address);
  const noAccess = way === 'policy' ? words.noAccessByPolicy : words.noAccess;
  if ((await withAccess([origin])).length === 0)
    return { kind: 'failed', detail: noAccess(origin) };
  const answer = await fetchPack(address, etag);
  if (answer.kind === 'failed') return { kind: 'failed', detail: detailOf(answer) };
  if (answer.kind === 'same') return answer;
  return { ...answer, signature: await fetchSignature(address) };
}

function detailOf({ reason, status }: FetchedPack & { kind: 'failed' }): string {
  if (reason === 'too-large') return refusal.tooLarge;
  return status === null ? words.noAnswer : words.status(status);
}

/** Whether an address that has just failed has from now on been silent for long, or since it was first asked. */
function isSilentFromNow({ gotAt, checkedAt }: StoredEntry, now: number): boolean {
  if (gotAt === null) return checkedAt === null;
  return now - gotAt >= WEEK && (checkedAt === null || checkedAt - gotAt < WEEK);
}

function isDue({ checkedAt, gotAt, problem }: StoredEntry, now: number): boolean {
  if (checkedAt === null || checkedAt > now) return true;
  return now - checkedAt >= (problem !== null || gotAt === null ? HOUR : 24 * HOUR);
}

interface Taken {
  isChanged: boolean;
  isFailed: boolean;
  /** What there is to say that was not said before; a network that fails now and then is no news. */
  notice: Notice | null;
}

const NOTHING: Taken = { isChanged: false, isFailed: false, notice: null };

async function takeAnswer(
  shipped: Shipped,
  asked: { id: string; address: string },
  answer: Answer,
  now: number,
): Promise<Taken> {
  const { index, policy, files } = await readState(shipped);
  const entry = index.entries.find(({ id }) => id === asked.id);
  // Removed, or moved to another address, while the answer was on its way.
  if (entry?.address !== asked.address) return NOTHING;
  const keep = async (more: Partial<StoredEntry>) =>
    writePacks(withEntry(index, { ...entry, checkedAt: now, ...more }));
  const fail = async (kind: 'pack' | 'address', problem: string, isNews: boolean) => {
    await keep({ problem });
    const notice = isNews ? packNotice(kind, entry.id, problem, files) : null;
    return { isChanged: false, isFailed: true, notice };
  };
  const refuse = (problem: string) => fail('pack', problem, problem !== entry.problem);
  if (answer.kind === 'failed') return fail('address', answer.detail, isSilentFromNow(entry, now));
  if (answer.kind === 'same') {
    await keep({ gotAt: now, problem: null });
    return NOTHING;
  }
  const { bytes, signature, etag } = answer;
  const { id, wanted, way } = entry;
  const offered = { bytes, signature, id, wanted, fromPolicy: way === 'policy' && wanted !== null };
  const judged = await judgePack(shipped, policy, offered);
  if (!judged.ok) return refuse(judged.errors.join('; '));
  if (judged.version.sha256 === entry.heldBack) {
    await keep({ gotAt: now, etag, problem: null });
    return NOTHING;
  }
  const isChanged = entry.current?.sha256 !== judged.version.sha256 || entry.problem !== null;
  const next = { ...withVersion(entry, judged.version), checkedAt: now, gotAt: now, etag };
  const text = { sha256: judged.version.sha256, text: judged.text };
  const isWritten = await writePacks(withEntry(index, { ...next, heldBack: null }), text);
  if (!isWritten) return refuse(refusal.noRoom);
  return { isChanged, isFailed: false, notice: null };
}
