import { expect, it } from 'vitest';
import { findScale } from '@/lib/core/scales/find-scale';
import { scaleSchema } from '@/lib/schema/scale';

const source = { document: 'D' };
const scales = [
  scaleSchema.parse({ id: 'madrs-s', name: 'MADRS-S', otherNames: ['MARDS-S'], source }),
  scaleSchema.parse({ id: 'madrs-s-fraga-9', name: 'MADRS-S fråga 9', source }),
];

it.each([
  ['MADRS-S', 'madrs-s'],
  ['madrs-s:', 'madrs-s'],
  ['MADRS\u2011S', 'madrs-s'],
  ['MARDS-S', 'madrs-s'],
  ['MADRS-S  fråga 9', 'madrs-s-fraga-9'],
  ['MADRS-S fra\u030aga 9', 'madrs-s-fraga-9'],
  ['MADRS-S fråga 8', undefined],
  ['MADRS', undefined],
  ['', undefined],
])('%j is %s', (name, id) => {
  expect(findScale(scales, name)?.id).toBe(id);
});
