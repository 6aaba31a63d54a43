import type { Personal, PersonalFile } from '@/lib/schema/personal';
import type { Reading } from '@/lib/schema/read-document';
import type { PackFile } from '@/lib/schema/read-pack-text';
import type { PolicyReading } from '@/lib/schema/read-policy';
import type { LayerPhrase } from '@/lib/schema/unit-pack';
import type { SettingsReading } from '../settings/settings-reading';

export type { Personal, PersonalFile } from '@/lib/schema/personal';
export type { Policy, PolicyPack } from '@/lib/schema/policy';
export type { PackFile } from '@/lib/schema/read-pack-text';

/** The checks of everything that comes from outside or was stored; none of them throws. */
export interface PackReaders {
  readSettings(stored: unknown): SettingsReading;
  /** A pack file's text: a whole pack or a layer. */
  readPackText(text: string): Reading<PackFile>;
  /** A person's own layer, as stored. */
  readPersonal(document: unknown): Reading<Personal>;
  /** The text of a file with a person's own phrases and settings. */
  readPersonalText(text: string): Reading<PersonalFile>;
  /** One phrase of a person's own. */
  readPhrase(document: unknown): Reading<LayerPhrase>;
  /** The managed policy, key by key. */
  readPolicy(stored: unknown): PolicyReading;
}
