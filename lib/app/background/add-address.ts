import type { Outcome } from '@/lib/core/packs/outcome';
import { done, address as words } from '@/lib/text/ways-in';
import { askAddress, type CheckedAddresses } from './check-addresses';
import { inTurn } from './in-turn';
import { storePack } from './install-pack';
import { judgePack } from './judge-pack';
import { readState } from './read-state';
import type { Shipped } from './shipped';

/**
 * Fetches a pack from an address and, where it is taken, goes on asking that address.
 * @param sha256 the sum that the pack must have; null where any version goes
 */
export async function addAddress(
  shipped: Shipped,
  address: string,
  sha256: string | null,
  now: number,
): Promise<Outcome> {
  const url = packAddress(address);
  if (url === null) return { ok: false, errors: [words.wrong] };
  const wanted = sha256?.trim().toLowerCase() || null;
  const answer = await askAddress(url, null, 'address');
  if (answer.kind === 'failed') return { ok: false, errors: [answer.detail] };
  if (answer.kind === 'same') return { ok: true, text: done.saved };
  const { bytes, signature, etag } = answer;
  return inTurn(async () => {
    const state = await readState(shipped);
    const offered = { bytes, signature, id: null, wanted, fromPolicy: false };
    const judged = await judgePack(shipped, state.policy, offered);
    const whence = { way: 'address', address: url, wanted, etag, now } as const;
    return judged.ok ? storePack(shipped, state, judged, whence) : judged;
  });
}

/** How a check of all addresses went, in words. */
export function checkedOutcome({ asked, changed, failed }: CheckedAddresses): Outcome {
  return { ok: true, text: words.checked(asked, changed, failed) };
}

/** The address in its normal form; null unless it is https, or http on this computer. */
function packAddress(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const { protocol, hostname, href } = new URL(text.trim());
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && isHere) ? href : null;
}
