import type { Threshold } from '@/lib/schema/condition';
import type { Pack } from '@/lib/schema/pack';
import type { Scale } from '@/lib/schema/scale';
import type { Settings } from '@/lib/schema/settings';
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
};

/** The knowledge of a pack, with the limits that a layer, the unit's settings or the user have set or turned off. */
export function buildCare(
  { pack: { phrases: _, ...pack }, changed }: Pick<Merged, 'pack'> & { changed: ChangedLimits },
  scales: readonly Scale[],
  limits: Settings['thresholds'],
): CareKnowledge {
  const thresholds = pack.thresholds.map((threshold): Limit => {
    const { id } = threshold;
    const layer = changed.thresholds.get(id)?.name;
    const laid = layer === undefined ? threshold : { ...threshold, setBy: layer };
    const own = Object.hasOwn(limits, id) ? (limits[id] ?? null) : threshold.value;
    return own === threshold.value ? laid : { ...threshold, value: own, setBy: '' };
  });
  return { ...pack, thresholds, scales };
}

type ChangedLimits = Pick<Merged['changed'], 'thresholds'>;
