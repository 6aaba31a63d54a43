import type { Settings } from '../model';

/** Stored settings, checked one by one. */
export interface SettingsReading {
  /** What is sound. Settings of a later version are kept as they are, unread. */
  kept: Partial<Settings>;
  /** The settings that could not be read, with the reason in Swedish. */
  broken: readonly { name: string; reason: string }[];
}
