import { normaliseLabel } from '../text/normalise-label';
import type { ContactType } from './contact-type';

/** What a page says of how the patient is met: null where it says nothing. */
export interface WayTexts {
  kontaktsatt: string | null;
  kontakttyp: string | null;
  vardtjanst: string | null;
}

/**
 * The pack's contact type that the page's texts tell of, or null where they fit none or more than one. A type that is
 * booked on a vårdtjänst of its own is known by that: the kontakttyp alone ("Telefonkontakt", K 7.4) may mean a call.
 */
export function readWay(texts: WayTexts, types: readonly ContactType[]): string | null {
  const kontaktsatt = types.filter((type) => isNamed(type, texts.kontaktsatt));
  const kontakttyp = types.filter(
    (type) => isNamed(type, texts.kontakttyp) || isBooked(type, texts),
  );
  const both = kontaktsatt.filter((type) => kontakttyp.includes(type));
  for (const found of [both, kontaktsatt, kontakttyp]) {
    if (found.length === 1) return agreeing(found[0], kontaktsatt, kontakttyp);
  }
  return null;
}

/** What one field says against the other is not guessed about. */
function agreeing(
  found: ContactType | undefined,
  ...said: readonly (readonly ContactType[])[]
): string | null {
  if (!found || said.some((types) => types.length > 0 && !types.includes(found))) return null;
  return found.id;
}

function isNamed({ name, otherNames }: ContactType, text: string | null): boolean {
  return text !== null && [name, ...otherNames].some((own) => isSame(own, text));
}

function isBooked(type: ContactType, { kontakttyp, vardtjanst }: WayTexts): boolean {
  const isService = type.vardtjanst.some((own) => isSame(own, vardtjanst));
  if (type.vardtjanst.length > 0) return isService;
  const names = type.kontakttyp === undefined ? [] : [type.kontakttyp, ...type.otherKontakttyper];
  return names.some((name) => isSame(name, kontakttyp));
}

function isSame(own: string, text: string | null): boolean {
  return (
    text !== null && normaliseLabel(text) !== '' && normaliseLabel(own) === normaliseLabel(text)
  );
}
