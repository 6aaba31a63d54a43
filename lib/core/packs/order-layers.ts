import type { Layer } from './layer';
import type { StoredWay } from './layer-index';

/** A stored layer, and how it came. */
export interface StoredLayer {
  way: StoredWay;
  document: Layer['document'];
}

/** What IT rolls out lies lowest, so that what it locks stays locked. */
const WAYS: readonly StoredWay[] = ['policy', 'address', 'file'];

/**
 * The stored layers in the order in which they are laid: those of the policy, then those from addresses, then files,
 * and each after the one that it extends. One that others extend counts as a region's, all others as a unit's.
 * Layers that extend each other in a circle come last, where the merge leaves them out.
 */
export function orderLayers(stored: readonly StoredLayer[]): readonly Layer[] {
  const left = [...stored].sort((one, other) => WAYS.indexOf(one.way) - WAYS.indexOf(other.way));
  const ids = new Set(left.map(({ document }) => document.id));
  const below = new Set(left.map(({ document }) => document.extends));
  const laid: Layer['document'][] = [];
  while (left.length > 0) {
    const done = new Set(laid.map(({ id }) => id));
    const next = left.findIndex(({ document: { extends: base = '' } }) => {
      return !ids.has(base) || done.has(base);
    });
    laid.push(...left.splice(Math.max(next, 0), 1).map(({ document }) => document));
  }
  return laid.map((document) => ({ level: below.has(document.id) ? 'region' : 'unit', document }));
}
