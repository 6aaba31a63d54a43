import type { Settings } from '@/lib/core/model';
import type { Outcome } from '@/lib/core/packs/outcome';
import { addTaught, type TaughtField } from '@/lib/core/teach/add-taught';
import { writeStoredSettings } from '@/lib/platform/settings-store';
import { done, failed } from '@/lib/text/ways-in';
import { readState, type StoredState } from './read-state';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';

/** Changes one setting. One that IT has locked, or a value that is none, is refused with the reason. */
export async function changeSetting(
  shipped: Shipped,
  name: string,
  value: unknown,
): Promise<Outcome> {
  const state = await readState(shipped);
  if (state.policy.locked?.some((one) => one === name)) return refused(failed.locked(name));
  const own = name === 'sites' ? ownSites(value, state) : value;
  const changed = shipped.readSettings({ ...state.chosen, [name]: own });
  const [wrong] = changed.broken;
  if (wrong) return refused(failed.wrongValue(wrong.reason));
  await writeStoredSettings({ format: state.settingsFormat, ...changed.kept });
  await refreshSnapshot(shipped);
  return { ok: true, text: done.saved };
}

/** What a page may change: how its own sidebar stands. */
export async function keepSidebar(
  shipped: Shipped,
  origin: string,
  frame: Settings['sidebar'][string],
): Promise<Outcome> {
  const { chosen } = await readState(shipped);
  return changeSetting(shipped, 'sidebar', { ...chosen.sidebar, [origin]: frame });
}

/** What a page may change too: a field that was pointed out on it, which is kept for its own origin alone. */
export async function keepTaughtField(
  shipped: Shipped,
  origin: string | null,
  field: TaughtField,
): Promise<Outcome> {
  if (origin === null) return refused(failed.notAllowed);
  const { chosen } = await readState(shipped);
  const kept = chosen.taughtFields ?? [];
  return changeSetting(shipped, 'taughtFields', addTaught(kept, origin, field));
}

/** The user's own sites: those that the policy assigns are not stored as hers. */
function ownSites(value: unknown, { policy }: StoredState): unknown {
  if (!Array.isArray(value)) return value;
  const assigned = new Set(policy.sites?.map(({ origin }) => origin));
  return value.filter((site: unknown) => {
    const origin = typeof site === 'object' && site !== null && 'origin' in site && site.origin;
    return typeof origin !== 'string' || !assigned.has(origin);
  });
}

function refused(error: string): Outcome {
  return { ok: false, errors: [error] };
}
