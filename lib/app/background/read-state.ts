import { migratePersonal } from '@/lib/core/migrations/migrate-personal';
import { migrateSettings } from '@/lib/core/migrations/migrate-settings';
import type { Settings } from '@/lib/core/model';
import { type ComposedUnit, composeUnit } from '@/lib/core/packs/compose-unit';
import type { Notice } from '@/lib/core/packs/notice';
import type { Personal, Policy } from '@/lib/core/packs/pack-readers';
import { defaultSettings } from '@/lib/core/settings/default-settings';
import { withPolicy } from '@/lib/core/settings/with-policy';
import { readStoredPersonal } from '@/lib/platform/personal-store';
import { readKeptPolicy } from '@/lib/platform/policy-store';
import { readStoredSettings } from '@/lib/platform/settings-store';
import { localToday } from '../page/local-today';
import { readPacks, type StoredPacks } from './read-packs';
import type { Shipped } from './shipped';

/** All that is stored, checked, and what it makes together. */
export interface StoredState extends StoredPacks {
  /** What the user has chosen, and the format that it is stored in. */
  chosen: Partial<Settings>;
  settingsFormat: number;
  /** The settings that count, as far as they differ from the defaults. */
  settings: Partial<Settings>;
  policy: Policy;
  policyBroken: readonly { name: string; reason: string }[];
  personal: Personal | null;
  /** Whether the person's own phrases may be written over. */
  mayChangePersonal: boolean;
  /** What is wrong with the person's own phrases; null where they are sound or of a later version. */
  brokenOwn: Notice | null;
  unit: ComposedUnit;
  /** The stored settings that could not be read. */
  brokenSettings: readonly Notice[];
}

/** Reads all that is stored and lays the packs over each other. Nothing is written. */
export async function readState(shipped: Shipped): Promise<StoredState> {
  const { format, values } = migrateSettings(await readStoredSettings());
  const { kept: chosen, broken } = shipped.readSettings(values);
  const { policy, broken: policyBroken } = shipped.readPolicy(await readKeptPolicy());
  const packs = await readPacks(shipped);
  const { isOurs, document } = migratePersonal(await readStoredPersonal());
  const own = document === null ? null : shipped.readPersonal(document);
  const personal = own?.ok ? own.value : null;
  const brokenOwn = own && !own.ok && isOurs ? aside('personal', '', own.errors.join('; ')) : null;
  const settings = withPolicy(withKnownEdition(chosen, shipped, packs), policy);
  const unit = composeUnit({
    shipped: shipped.packs,
    files: packs.files,
    personal,
    edition: settings.edition ?? defaultSettings.edition,
    today: localToday(),
  });
  return {
    ...packs,
    chosen,
    settingsFormat: format,
    settings,
    policy,
    policyBroken,
    personal,
    mayChangePersonal: isOurs,
    brokenOwn,
    unit,
    brokenSettings: broken.map(({ name, reason }) => aside('setting', name, reason)),
  };
}

/** What the user has chosen, without an edition that no pack has: the policy's counts then, else the default one. */
function withKnownEdition(
  chosen: Partial<Settings>,
  shipped: Shipped,
  { files }: StoredPacks,
): Partial<Settings> {
  const { edition, ...others } = chosen;
  const stored = files.flatMap(({ file }) => (file.kind === 'pack' ? [file.pack] : []));
  return [...shipped.packs, ...stored].some(({ id }) => id === edition) ? chosen : others;
}

function aside(kind: Notice['kind'], about: string, detail: string): Notice {
  return { kind, about, detail, inUse: null };
}
