import type { FieldLabels } from '@/lib/core/sites/match-role';
import { openShadow, type ShadowOf } from '../roots-of';
import { cellLabels } from './cell-labels';
import { FIELDS } from './has-field';
import { headingLabels } from './heading-labels';
import { ownNames } from './own-names';
import { wordsBefore } from './words-before';

/**
 * What a person reads as the name of a field: its label, aria names and title and the words right beside it as its
 * own; the column's head, legends and headings over it and its placeholder as near. A field alone in a frame, as an
 * editor's, has the frame's names as near ones.
 * @param shadowOf what opens shadow roots; without it only the open ones are looked into
 */
export function labelsOf(element: HTMLElement, shadowOf: ShadowOf = openShadow): FieldLabels {
  const names = clean(ownNames(element, shadowOf));
  const cell = cellLabels(element, shadowOf);
  const { lines, asides } = wordsBefore(element, shadowOf);
  const [beside, ...more] = clean([...lines, cell?.beside]);
  const named = names.length > 0 || beside !== undefined;
  const near = clean([
    ...more,
    cell?.head,
    ...headingLabels(element, named, shadowOf),
    ...asides,
    element.getAttribute('placeholder'),
    element.getAttribute('aria-placeholder'),
    element.getAttribute('data-placeholder'),
  ]);
  const frame = frameLabels(element, shadowOf);
  return {
    own: beside === undefined ? names : [...names, beside],
    near: frame ? [...near, ...frame.own, ...frame.near] : near,
  };
}

function frameLabels(element: Element, shadowOf: ShadowOf): FieldLabels | null {
  const page = element.ownerDocument;
  const frame = page.defaultView?.frameElement;
  if (!frame || page.querySelectorAll(FIELDS).length > 1) return null;
  return labelsOf(frame as HTMLElement, shadowOf);
}

function clean(labels: readonly (string | null | undefined)[]): string[] {
  return labels.map((label) => label?.trim() ?? '').filter((label) => label !== '');
}
