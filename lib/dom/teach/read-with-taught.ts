import type { SiteIndex } from '@/lib/core/sites/site-index';
import { groupNotes } from '../page/group-notes';
import { type PageFacts, readPage } from '../page/read-page';
import type { Root, ShadowOf } from '../roots-of';
import { findTaught, type Taught, type TaughtElement } from './find-taught';

/**
 * Reads a page by a site's data, with the fields that the user has pointed out there. Pauses each time it yields.
 * Null on a page that is none of the site's.
 * @param onRoot told of each root before it is looked into
 */
export function* readWithTaught(
  page: Root,
  index: SiteIndex,
  taught: readonly Taught[],
  shadowOf: ShadowOf,
  onRoot?: (root: Root) => void,
): Generator<void, PageFacts | null> {
  const read = yield* readPage(page, index, shadowOf, onRoot);
  if (read.page === null) return null;
  return withTaught(read, yield* findTaught(page, taught, index, shadowOf), shadowOf);
}

/**
 * What was taught comes before what labels say: a role that was taught is where it was taught, and a field that was
 * taught has no other role.
 */
function withTaught(
  facts: PageFacts,
  taught: readonly TaughtElement[],
  shadowOf: ShadowOf,
): PageFacts {
  if (taught.length === 0) return facts;
  const roles = new Set(taught.map(({ role }) => role));
  const elements = new Set(taught.map(({ element }) => element));
  const others = facts.fields.filter(
    ({ role, element }) => !roles.has(role) && !elements.has(element),
  );
  const fields = [...others, ...taught];
  const notes = groupNotes(fields, shadowOf);
  return {
    ...facts,
    fields: fields.map(({ role, element }, at) => ({ role, element, note: notes[at] ?? null })),
    missing: facts.missing.filter((role) => !roles.has(role)),
  };
}
