import type { Scale } from '@/lib/schema/scale';
import type { Settings } from '@/lib/schema/settings';
import { scaleIn } from './scale-in';

/**
 * A pack's bands with those that the settings have chosen in their place, for the scales that there are. The source
 * stays that of what they stand for; a chosen division has no cut-offs beside it.
 * @param own the pack's `bands`
 */
export function withChosenBands(
  scales: readonly Scale[],
  own: readonly Scale[],
  chosen: Settings['bands'],
): Scale[] {
  const mine = scales.flatMap((scale): Scale[] => {
    const bands = Object.hasOwn(chosen, scale.id) ? chosen[scale.id] : undefined;
    if (!bands) return [];
    return [{ ...scaleIn(scale, own).scale, bands, cutOffs: [], standing: 'firm' }];
  });
  return [...own.filter(({ id }) => !mine.some((scale) => scale.id === id)), ...mine];
}
