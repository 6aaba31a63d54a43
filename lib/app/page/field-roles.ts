import { computed } from '@preact/signals-core';
import type { FieldRole } from '@/lib/core/model';
import { matchRole, roleIndex } from '@/lib/core/sites/match-role';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { labelsOf } from '@/lib/dom/fields/labels-of';
import { targetOf } from '@/lib/dom/keys';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { AppState } from '@/lib/state/create-state';

/**
 * Gives the role of a field by the labels that the page has for it. They are read when the field gets the focus and
 * the browser has time, since a page with many elements takes long to say what labels a field has.
 */
export function fieldRoles(
  page: Document,
  state: AppState,
  signal: AbortSignal,
): (field: EditableField) => FieldRole | null {
  const index = computed(() => (state.site.value ? roleIndex(state.site.value.site) : null));
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
  const onFocus = (event: Event) => {
    focused = editableField(targetOf(event, shadowOf));
    if (!focused) return;
    known.delete(focused.element);
    lookLater();
  };
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
