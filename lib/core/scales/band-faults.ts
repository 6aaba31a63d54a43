import type { Scale } from '@/lib/schema/scale';

/** A band as somebody has typed it; a number that is none is null. */
export interface TypedBand {
  from: number | null;
  name: string;
}

/** What is wrong with typed bands: `row` is the one that it is about, from 1; 0 for all of them. */
export interface BandFault {
  kind: 'none' | 'no-number' | 'not-whole' | 'outside' | 'no-name' | 'order';
  row: number;
}

/**
 * What keeps typed bands from dividing a scale: each begins at a number within the scale's range, whole where
 * the scale has only such, above the one before it, and has a name.
 */
export function bandFaults(
  bands: readonly TypedBand[],
  { min = 0, max = 0, decimals }: Scale,
): BandFault[] {
  if (bands.length === 0) return [{ kind: 'none', row: 0 }];
  return bands.flatMap(({ from, name }, index): BandFault[] => {
    const fault = (kind: BandFault['kind']) => [{ kind, row: index + 1 }];
    const before = bands[index - 1]?.from ?? null;
    if (from === null) return fault('no-number');
    if (!decimals && !Number.isInteger(from)) return fault('not-whole');
    if (from < min || from > max) return fault('outside');
    if (name.trim() === '') return fault('no-name');
    return before !== null && from <= before ? fault('order') : [];
  });
}
