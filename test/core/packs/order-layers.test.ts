import { describe, expect, it } from 'vitest';
import { orderLayers, type StoredLayer } from '@/lib/core/packs/order-layers';

function layer(id: string, below: string, way: StoredLayer['way'] = 'file'): StoredLayer {
  const lists = { add: [], replace: [], hide: [], lock: [], programs: [] };
  const care = { thresholds: [], colours: [], messages: [], bands: [] };
  const head = { name: id, version: '1.0.0', date: '2026-11-22', reviewDate: '2027-11-22' };
  const source = { document: 'x' };
  return { way, document: { id, extends: below, ...head, source, ...lists, ...care } };
}

const order = (...layers: StoredLayer[]) =>
  orderLayers(layers).map(({ level, document }) => `${level} ${document.id}`);

describe('stored layers', () => {
  it('are laid after what they extend, which is a region’s then', () => {
    expect(order(layer('vc', 'region'), layer('region', 'kalmar'))).toEqual([
      'region region',
      'unit vc',
    ]);
  });

  it('of the policy lie lowest, then those from addresses, then files', () => {
    const [a, b, c] = [
      layer('a', 'kalmar'),
      layer('b', 'kalmar', 'address'),
      layer('c', 'kalmar', 'policy'),
    ];
    expect(order(a, b, c)).toEqual(['unit c', 'unit b', 'unit a']);
  });

  it('that extend each other in a circle are all given, for the merge to leave out', () => {
    expect(order(layer('a', 'b'), layer('b', 'a'), layer('c', 'kalmar'))).toHaveLength(3);
  });
});
