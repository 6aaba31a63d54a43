import type { FieldRole } from '@/lib/core/model';
import { matchRole, roleIndex } from '@/lib/core/sites/match-role';
import { activeField } from '@/lib/dom/fields/active-field';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { labelsOf } from '@/lib/dom/fields/labels-of';
import { targetOf } from '@/lib/dom/keys';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { Ground } from '../app';

/**
 * Gives the role of a field by the labels that the page has for it. They are read when the field gets the focus and
 * the browser has time, since a page with many elements takes long to say what labels a field has.
 */
export function fieldRoles({
  page,
  state,
  signal,
  signals,
}: Ground): (field: EditableField) => FieldRole | null {
  const index = signals.computed(() =>
    state.site.value ? roleIndex(state.site.value.site) : null,
  );
  let known = new WeakMap<Element, FieldRole | null>();
  let usedIndex = index.peek();
  const look = ({ element }: EditableField): FieldRole | null => {
    const roles = index.peek();
    const role = roles ? matchRole(roles, labelsOf(element, shadowOf)) : null;
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
  if (page.hasFocus()) take(activeField(page));
  page.addEventListener('focusin', onFocus, { capture: true, passive: true, signal });
  return (field) => {
    if (usedIndex !== index.value) {
      known = new WeakMap();
      usedIndex = index.value;
    }
    const role = known.get(field.element);
    return role === undefined ? look(field) : role;
  };
}
