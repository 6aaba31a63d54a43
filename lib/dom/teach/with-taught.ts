import { groupNotes } from '../page/group-notes';
import type { PageFacts } from '../page/read-page';
import type { ShadowOf } from '../roots-of';
import type { TaughtElement } from './find-taught';

/**
 * What a page was read as, with the fields that the user has pointed out. They come before what labels say: a role
 * that was taught is where it was taught, and a field that was taught has no other role.
 */
export function withTaught(
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
