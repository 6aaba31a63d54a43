import { expect, it } from 'vitest';
import { buildCare } from '@/lib/core/packs/care';
import { mergePacks } from '@/lib/core/packs/merge-packs';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { unitPackSchema } from '@/lib/schema/unit-pack';
import { UNIT_HEAD } from '../../harness/unit-pack';

const base = packSchema.parse(builtInPackDocuments().kalmar);
const unit = unitPackSchema.parse({
  ...UNIT_HEAD,
  thresholds: [
    { id: 'inactive-days', value: 14 },
    { id: 'waiting-working-days', value: null },
  ],
});

it('says of each limit whose it is: the pack’s own, a layer’s, or that of the settings', () => {
  const merged = mergePacks(base, [{ level: 'unit', document: unit }], '2026-11-24');
  const own = { 'waiting-working-days': 7, 'dialogue-days': null, 'reminder-days': 2 };
  const { thresholds } = buildCare(merged, [], { thresholds: own, bands: {} });
  const limit = (wanted: string) => {
    const { value, setBy } = thresholds.find(({ id }) => id === wanted) ?? {};
    return [value, setBy];
  };
  expect(limit('fraga-9-red')).toEqual([4, undefined]);
  expect(limit('inactive-days')).toEqual([14, 'VC Norr']);
  expect(limit('waiting-working-days')).toEqual([7, '']);
  expect(limit('dialogue-days')).toEqual([null, '']);
  expect(limit('reminder-days')).toEqual([2, undefined]);
});
