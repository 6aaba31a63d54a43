import { knownLabels } from '@/lib/core/teach/known-labels';
import type { FieldMap } from '@/lib/core/teach/map-node';
import { atOnce } from '@/lib/dom/page/at-once';
import { fieldMap } from '@/lib/dom/teach/field-map';
import { personTexts } from '@/lib/dom/teach/person-texts';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App } from '../app';

/** The structure of the page as the text of a file, with no value in it, and numbers and names masked. */
export function mapText({ page, state, care, today }: App): string {
  const site = state.site.peek()?.site ?? null;
  const facts = care.page.peek();
  const basis = {
    known: knownLabels(site),
    secret: atOnce(personTexts(page, shadowOf)),
  };
  const roles = new Map(facts?.fields.map(({ element, role }) => [element, role]));
  const map: FieldMap = {
    kind: 'ledtrad-field-map',
    format: 1,
    site: site?.id ?? null,
    page: facts?.page ?? null,
    made: today(),
    structure: fieldMap(page, { basis, roles, shadowOf }),
  };
  return JSON.stringify(map, null, 2);
}
