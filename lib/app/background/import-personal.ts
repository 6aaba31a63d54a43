import { personnummerIn } from '@/lib/core/authoring/personnummer-in';
import type { Outcome } from '@/lib/core/packs/outcome';
import type { Personal, PersonalFile } from '@/lib/core/packs/pack-readers';
import { writeStoredSettings } from '@/lib/platform/settings-store';
import { settingName } from '@/lib/text/setting-name';
import { done, failed, refusal } from '@/lib/text/ways-in';
import { localToday } from '../page/local-today';
import { readPackFile } from './read-pack-file';
import { readState } from './read-state';
import { ownOf, writePersonal } from './save-phrase';
import type { Shipped } from './shipped';

/** The person's own phrases and chosen settings as a file's text, for another computer. */
export async function exportPersonal(shipped: Shipped): Promise<string> {
  const state = await readState(shipped);
  const { sidebar: _, ...settings } = state.chosen;
  const file: PersonalFile = {
    kind: 'ledtrad-personal',
    format: 1,
    date: localToday(),
    personal: ownOf(state),
    settings,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Takes such a file: its phrases come beside those that are here, in the place of those with the same ids, and its
 * settings in the place of those here. Locked and broken settings are left out, and that is said.
 */
export async function importPersonal(shipped: Shipped, text: string): Promise<Outcome> {
  const reading = shipped.readPersonalText(text);
  if (!reading.ok)
    return readPackFile(shipped, text).ok ? { ok: false, errors: [refusal.isPack] } : reading;
  const { add, replace } = reading.value.personal;
  const [number] = personnummerIn([...add, ...replace]);
  if (number !== undefined) return { ok: false, errors: [refusal.personnummer(number)] };
  const state = await readState(shipped);
  if (!state.mayChangePersonal) return { ok: false, errors: [failed.laterVersion] };
  const { personal, settings } = reading.value;
  const { kept, broken } = shipped.readSettings(settings);
  const locked = new Set<string>(state.policy.locked);
  const taken = Object.entries(kept).filter(([name]) => !locked.has(name));
  const left = [
    ...Object.keys(kept).filter((name) => locked.has(name)),
    ...broken.map(({ name }) => name),
  ].map(settingName);
  const count = personal.add.length + personal.replace.length;
  const said = done.imported(count, taken.length, left);
  const next = shipped.readPersonal(joined(ownOf(state), personal));
  if (!next.ok) return next;
  const before = { format: state.settingsFormat, ...state.chosen };
  await writeStoredSettings({ ...before, ...Object.fromEntries(taken) });
  return writePersonal(shipped, next.value, said);
}

function joined(own: Personal, more: Personal): Personal {
  const ids = new Set([...more.add, ...more.replace].map(({ id }) => id).concat(more.hide));
  const isKept = ({ id }: { id: string }) => !ids.has(id);
  return {
    add: [...own.add.filter(isKept), ...more.add],
    replace: [...own.replace.filter(isKept), ...more.replace],
    hide: [...own.hide.filter((id) => !ids.has(id)), ...more.hide],
    thresholds: byKey([...own.thresholds, ...more.thresholds], ({ id }) => id),
    colours: byKey([...own.colours, ...more.colours], (one) => `${one.checklist}/${one.item}`),
    messages: byKey([...own.messages, ...more.messages], ({ id }) => id),
    bands: byKey([...own.bands, ...more.bands], ({ id }) => id),
  };
}

/** The list with the last of each key alone. */
function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
