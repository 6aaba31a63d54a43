import type { Holidays } from '@/lib/core/dates/calendar';
import type { Pack, Scale, Site } from '@/lib/core/model';
import type { SettingsReading } from '@/lib/core/settings/settings-reading';

/** What the background works with: the shipped knowledge, and the checks of what is stored. */
export interface Shipped {
  packs: readonly Pack[];
  sites: readonly Site[];
  scales: readonly Scale[];
  holidays: Holidays;
  readSettings(stored: unknown): SettingsReading;
}
