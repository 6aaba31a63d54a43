import type { FieldRole } from '@/lib/core/model';
import { matchRole } from '@/lib/core/sites/match-role';
import { type SiteIndex, siteIndex } from '@/lib/core/sites/site-index';
import { activeField } from '@/lib/dom/fields/active-field';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { labelsOf } from '@/lib/dom/fields/labels-of';
import { listenInWindows } from '@/lib/dom/frames';
import { targetOf } from '@/lib/dom/keys';
import { atOnce } from '@/lib/dom/page/at-once';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { findTaught, type Taught } from '@/lib/dom/teach/find-taught';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { Ground } from '../app';
import { taughtHere } from './taught-here';

/**
 * Gives the role of a field: the one that the user has said it has, else by the labels that the page has for it. They
 * are read when the field gets the focus and the browser has time, since a page with many elements takes long to say
 * what labels a field has.
 */
export function fieldRoles(ground: Ground): (field: EditableField) => FieldRole | null {
  const { page, state, signal, signals } = ground;
  const taught = taughtHere(ground);
  const index = signals.computed(() =>
    state.site.value ? { ...siteIndex(state.site.value.site), taught: taught.value } : null,
  );
  let known = new WeakMap<Element, FieldRole | null>();
  let usedIndex = index.peek();
  const look = ({ element }: EditableField): FieldRole | null => {
    const now = index.peek();
    const own = now && taughtRole(page, element, now, now.taught);
    const role = own ?? (now ? matchRole(now.roles, labelsOf(element, shadowOf)) : null);
    known.set(element, role);
    return role;
  };
  let focused: EditableField | null = null;
  const lookLater = whenIdle(
    () => {
      if (focused && state.active.peek()) look(focused);
    },
    300,
    signal,
  );
  const take = (field: EditableField | null) => {
    focused = field;
    if (!focused) return;
    known.delete(focused.element);
    lookLater();
  };
  const onFocus = (event: Event) => take(editableField(targetOf(event, shadowOf)));
  // The focus that had the features loaded was before them.
  if (page.hasFocus()) take(activeField(page, shadowOf));
  listenInWindows(page.defaultView, ['focusin'], onFocus, signal, shadowOf);
  return (field) => {
    if (usedIndex !== index.value) {
      known = new WeakMap();
      usedIndex = index.value;
    }
    const role = known.get(field.element);
    return role === undefined ? look(field) : role;
  };
}

/** The role that the user has said the field has; null where nobody did. The page is read only where one may fit. */
function taughtRole(
  page: Document,
  element: HTMLElement,
  index: SiteIndex,
  taught: readonly Taught[],
): FieldRole | null {
  const may = taught.filter(({ locator }) => locator.tag === element.localName);
  const found = atOnce(findTaught(page, may, index, shadowOf));
  return found.find((one) => one.element === element)?.role ?? null;
}
