import type { Pack } from '@/lib/schema/pack';
import type { Settings } from '@/lib/schema/settings';
import type { Site } from '@/lib/schema/site';
import type { Holidays } from '../dates/calendar';
import type { GapMark } from '../phrases/left-over-finder';
import type { LabelOwners } from '../sites/site-by-first-labels';
import type { Notice } from './notice';

/** All that a page needs, checked and merged by the background: content scripts only read it. */
export interface Snapshot {
  pack: Pack;
  /** The packs there are to choose between. */
  editions: readonly { id: string; name: string; version: string }[];
  sites: readonly Site[];
  /** The sites by the labels that make them known, so that no page has to work it out. */
  labelOwners: LabelOwners;
  settings: Settings;
  holidays: Holidays;
  /** How left-over gaps of the pack's phrases are known. */
  gapMarks: readonly GapMark[];
  notices: readonly Notice[];
}
