import type { Scale } from '@/lib/schema/scale';
import { normaliseLabel } from '../text/normalise-label';

/**
 * The scale that a page or document calls so, by its name or one of its other names; null where none is called so.
 * Case, spaces, a colon at the end and the kind of hyphen do not count, so that "madrs‑s:" is MADRS-S.
 * @param scales in order of right: of two with the same name the first one is meant
 */
export function findScale(scales: readonly Scale[], name: string): Scale | null {
  const wanted = plain(name);
  if (wanted === '') return null;
  const isCalledSo = (own: string) => plain(own) === wanted;
  return scales.find((scale) => [scale.name, ...scale.otherNames].some(isCalledSo)) ?? null;
}

function plain(name: string): string {
  return normaliseLabel(name.replace(/[\u2010-\u2015\u2212]/g, '-'));
}
