import type { Threshold } from '@/lib/schema/condition';
import type { Pack } from '@/lib/schema/pack';
import type { Scale } from '@/lib/schema/scale';
import type { Settings } from '@/lib/schema/settings';
import { withChosenBands } from '../scales/with-chosen-bands';
import type { Merged } from './layer';

/** A threshold as it counts here. */
export interface Limit extends Threshold {
  /** Whose it is where it is not as its source has it: a layer's name, or "" for the settings. */
  setBy?: string;
}

/** What helps with patients: the pack without its phrases, and the scales. Read apart from the snapshot, where it is shown. */
export type CareKnowledge = Omit<Pack, 'phrases' | 'thresholds'> & {
  thresholds: readonly Limit[];
  scales: readonly Scale[];
  /** The scales whose bands are those of the settings. */
  chosenBands: readonly string[];
};

/** The knowledge of a pack, with the limits and bands that a layer, the unit's settings or the user have set. */
export function buildCare(
  { pack: { phrases: _, ...pack }, changed }: Pick<Merged, 'pack'> & { changed: ChangedLimits },
  scales: readonly Scale[],
  { thresholds: limits, bands }: Pick<Settings, 'thresholds' | 'bands'>,
): CareKnowledge {
  const thresholds = pack.thresholds.map((threshold): Limit => {
    const { id } = threshold;
    const layer = changed.thresholds.get(id)?.name;
    const laid = layer === undefined ? threshold : { ...threshold, setBy: layer };
    const own = Object.hasOwn(limits, id) ? (limits[id] ?? null) : threshold.value;
    return own === threshold.value ? laid : { ...threshold, value: own, setBy: '' };
  });
  return {
    ...pack,
    thresholds,
    scales,
    bands: withChosenBands(scales, pack.bands, bands),
    chosenBands: Object.keys(bands),
  };
}

type ChangedLimits = Pick<Merged['changed'], 'thresholds'>;
