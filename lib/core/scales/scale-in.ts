import type { Scale } from '@/lib/schema/scale';

/** A scale as a pack has it, and whether its bands are the pack's own. */
export interface ScaleIn {
  scale: Scale;
  isOwn: boolean;
}

/**
 * The scale with the bands that a pack or unit has set in place of the published ones. A pack that states a range has
 * thereby chosen between several ways of counting. What it does not say, such as measures of change, stays.
 * @param own the pack's `bands`; of two for the same scale the last one holds
 */
export function scaleIn(scale: Scale, own: readonly Scale[]): ScaleIn {
  const mine = own.findLast(({ id }) => id === scale.id);
  if (!mine) return { scale, isOwn: false };
  const { bands, cutOffs, standing, source, min, max } = mine;
  const range = min === undefined || max === undefined ? {} : { min, max, scorings: mine.scorings };
  return { scale: { ...scale, ...range, bands, cutOffs, standing, source }, isOwn: true };
}

/** Where a scale's bands are from: what is published, the pack, or the settings. */
export type BandsFrom = 'published' | 'pack' | 'settings';

/** Where bands are from that are the pack's own or not, and chosen in the settings or not. */
export function bandsFrom(isOwn: boolean, isChosen: boolean): BandsFrom {
  if (isChosen) return 'settings';
  return isOwn ? 'pack' : 'published';
}
