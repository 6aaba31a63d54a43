import type { Pack } from '@/lib/core/model';
import type { PackDiff } from '@/lib/core/packs/diff-packs';
import type { Layer } from '@/lib/core/packs/layer';
import type { PackInUse } from '@/lib/state/options-model';

/** The packs as they would be listed: the built-in one, and a unit's where there is one. */
export function packsInUse(
  { id, name, version, date, reviewDate, source }: Pack,
  unit: readonly Layer[],
  lastChange: PackDiff,
): readonly PackInUse[] {
  const none = { sha256: null, signature: null, address: null, checkedAt: null };
  const below: PackInUse = {
    ...none,
    problem: null,
    unused: null,
    id,
    name,
    level: 'built-in',
    way: 'built-in',
    version,
    date,
    reviewDate,
    validUntil: null,
    source: source.document,
    lastChange: null,
    hasPrevious: false,
  };
  const layers = unit.map(
    ({ document }): PackInUse => ({
      id: document.id,
      name: document.name,
      level: 'unit',
      way: 'address',
      version: document.version,
      date: document.date,
      reviewDate: document.reviewDate,
      validUntil: '2027-12-31',
      source: document.source.document,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      signature: { kind: 'signed', key: 'VC Norr' },
      address: 'https://paket.exempel.se/vc-norr.json',
      checkedAt: '2026-11-24 07:58',
      problem: 'Adressen svarar inte.',
      unused: null,
      lastChange,
      hasPrevious: true,
    }),
  );
  return [below, ...layers];
}
