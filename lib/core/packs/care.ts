import type { Pack } from '@/lib/schema/pack';
import type { Scale } from '@/lib/schema/scale';
import type { Settings } from '@/lib/schema/settings';

/** What helps with patients: the pack without its phrases, and the scales. Read apart from the snapshot, where it is shown. */
export type CareKnowledge = Omit<Pack, 'phrases'> & { scales: readonly Scale[] };

/** The knowledge of a pack, with the limits that the unit or the user has set or turned off. */
export function buildCare(
  { phrases: _, ...pack }: Pack,
  scales: readonly Scale[],
  limits: Settings['thresholds'],
): CareKnowledge {
  const thresholds = pack.thresholds.map((threshold) =>
    Object.hasOwn(limits, threshold.id)
      ? { ...threshold, value: limits[threshold.id] ?? null }
      : threshold,
  );
  return { ...pack, thresholds, scales };
}
