import type { Settings } from '@/lib/schema/settings';
import type { TaughtField } from '@/lib/schema/taught-field';

export type { TaughtField };

type Kept = Settings['taughtFields'][number];

/**
 * The fields that are kept once one more has been pointed out on a host: a role has one field there, and a field one
 * role, so what said otherwise goes.
 */
export function addTaught(
  kept: readonly Kept[],
  origin: string,
  field: TaughtField,
): readonly Kept[] {
  const place = JSON.stringify(field.locator);
  const others = kept.filter(
    (one) =>
      one.origin !== origin || (one.role !== field.role && JSON.stringify(one.locator) !== place),
  );
  return [...others, { ...field, origin }];
}
