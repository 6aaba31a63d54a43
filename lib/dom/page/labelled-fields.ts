import type { SiteIndex } from '@/lib/core/sites/site-index';
import { normaliseLabel } from '@/lib/core/text/normalise-label';
import { type Root, rootsOf, type ShadowOf } from '../roots-of';
import { atOnce } from './at-once';
import { readFields } from './read-fields';

/**
 * The open fields whose own name is one of the site's named values, by the value's name; the first one of each. For
 * fields that are no keyword of a note, as the one in which a code is added.
 */
export function labelledFields(
  page: Root,
  index: SiteIndex,
  shadowOf: ShadowOf,
): ReadonlyMap<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const root of rootsOf(page, shadowOf)) {
    if (root === null) continue;
    for (const { element, labels } of atOnce(readFields(root, index, shadowOf))) {
      for (const label of labels.own) {
        const name = index.facts.get(normaliseLabel(label));
        if (name !== undefined && !found.has(name)) found.set(name, element);
      }
    }
  }
  return found;
}
