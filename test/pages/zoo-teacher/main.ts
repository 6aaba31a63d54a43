import type { FieldRole } from '@/lib/core/model';
import { siteIndex } from '@/lib/core/sites/site-index';
import { knownLabels } from '@/lib/core/teach/known-labels';
import type { MapNode } from '@/lib/core/teach/map-node';
import { atOnce } from '@/lib/dom/page/at-once';
import { rootsOf, type ShadowOf } from '@/lib/dom/roots-of';
import { type ChosenField, describeField } from '@/lib/dom/teach/describe-field';
import { fieldMap } from '@/lib/dom/teach/field-map';
import { findTaught, type Taught } from '@/lib/dom/teach/find-taught';
import { personTexts } from '@/lib/dom/teach/person-texts';
import type { Site } from '@/lib/schema/site';

declare global {
  interface Window {
    zooTeacher: typeof teacher;
  }
}

const shadowOf: ShadowOf = (element) =>
  element.shadowRoot ?? window.zooShadows?.get(element) ?? null;

/** The fields that the page's author gave this role, in all roots and frames. */
function fieldsOf(role: string): HTMLElement[] {
  return [...rootsOf(document, shadowOf)].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLElement>(`[data-zoo="${role}"]`) ?? []),
  ]);
}

/** The roles that the page's author gave the fields that are found. */
function find(site: Site, taught: readonly Taught[]): readonly (string | undefined)[] {
  const found = atOnce(findTaught(document, taught, siteIndex(site), shadowOf));
  return found.map(({ element }) => element.dataset.zoo);
}

const teacher = {
  find,
  describe(site: Site, role: string): ChosenField | null {
    const [field] = fieldsOf(role);
    return field ? atOnce(describeField(document, field, siteIndex(site), shadowOf)) : null;
  },
  /** What is found while every field of that role is away. */
  findWithout(site: Site, role: FieldRole, taught: readonly Taught[]): readonly unknown[] {
    const places = fieldsOf(role).map((field) => {
      const mark = field.ownerDocument.createComment('');
      field.replaceWith(mark);
      return { field, mark };
    });
    const found = find(site, taught);
    for (const { field, mark } of places) mark.replaceWith(field);
    return found;
  },
  /** Fills every field with a text, and puts it in the page's lists and headings too. */
  fill(text: string): void {
    for (const root of rootsOf(document, shadowOf)) {
      for (const field of root?.querySelectorAll<HTMLElement>('[data-zoo],input,textarea') ?? []) {
        if ('options' in field)
          (field as HTMLSelectElement).add(new Option(text, text, true, true));
        else if ('value' in field) field.value = text;
        else field.textContent = text;
      }
    }
  },
  map(site: Site): readonly MapNode[] {
    const secret = atOnce(personTexts(document, shadowOf));
    const basis = { known: knownLabels(site), secret };
    return fieldMap(document, { basis, roles: new Map(), shadowOf });
  },
};
window.zooTeacher = teacher;
