import type { Source } from '@/lib/schema/base';
import type { Pack } from '@/lib/schema/pack';
import type { Phrase } from '@/lib/schema/phrase';
import { foldCase } from '../text/fold-case';
import { normaliseLabel } from '../text/normalise-label';
import type { ContactType } from './contact-type';
import { readMinutes } from './read-minutes';

/** A booking form as it is read: null where a field could not be read. */
export interface Booking {
  /** The id of the contact type that the booking is for, where it is known. */
  way: string | null;
  vardtjanst: string | null;
  /** The time that is set off ("Tidsåtgång"). */
  length: string | null;
  kontakttyp: string | null;
  /** "Information till kassa och inskrivning". */
  kassa: string | null;
}

/** Something about a booking that the routine wants seen; nothing is blocked by it. */
export type BookingFinding = { source: Source } & (
  | { id: 'other-service'; severity: 'warning'; expected: readonly string[] }
  | { id: 'other-kontakttyp'; severity: 'warning'; expected: string }
  | { id: 'other-length'; severity: 'information'; booked: number; service: number }
  | { id: 'free-not-said'; severity: 'warning'; phrase: Phrase | null }
  | { id: 'free-though-it-costs'; severity: 'warning'; way: string }
  | { id: 'kassa-unread'; severity: 'information' }
  | { id: 'way-unread'; severity: 'information' }
);

/**
 * What in a booking departs from the pack's contact type: vårdtjänst, kontakttyp, length, and a contact that is free
 * booked without saying so, or one that costs booked as free. K 7.4, K22 7.3. Of a type whose fee the source does not
 * tell, nothing is said of fees.
 * @param freeWords words by which the cashier's field says that the contact is free, in folded case
 */
export function checkBooking(
  booking: Booking,
  pack: Pick<Pack, 'contactTypes' | 'phrases' | 'source'>,
  freeWords: readonly string[],
): readonly BookingFinding[] {
  const type = pack.contactTypes.find(({ id }) => id === booking.way);
  if (!type) return [{ id: 'way-unread', severity: 'information', source: pack.source }];
  const phrase = pack.phrases.find(({ fields }) => fields.includes('kassa')) ?? null;
  return [...bookedAs(booking, type), ...fees(booking, type, phrase, freeWords)];
}

function bookedAs({ vardtjanst, kontakttyp, length }: Booking, type: ContactType) {
  const { source } = type;
  const found: BookingFinding[] = [];
  if (vardtjanst && type.vardtjanst.length > 0 && !type.vardtjanst.some(is(vardtjanst))) {
    found.push({ id: 'other-service', severity: 'warning', expected: type.vardtjanst, source });
  }
  const expected = type.kontakttyp;
  if (
    kontakttyp &&
    expected !== undefined &&
    ![expected, ...type.otherKontakttyper].some(is(kontakttyp))
  ) {
    found.push({ id: 'other-kontakttyp', severity: 'warning', expected, source });
  }
  const service = vardtjanst ? readMinutes(vardtjanst) : null;
  const booked = length ? readMinutes(length) : null;
  if (service !== null && booked !== null && service !== booked) {
    found.push({ id: 'other-length', severity: 'information', booked, service, source });
  }
  return found;
}

function fees(
  { kassa }: Booking,
  { free, source, name }: ContactType,
  phrase: Phrase | null,
  freeWords: readonly string[],
): readonly BookingFinding[] {
  if (free === null) return [];
  if (kassa === null) return [{ id: 'kassa-unread', severity: 'information', source }];
  const text = foldCase(kassa);
  const isSaid = freeWords.some((word) => text.includes(word));
  if (free && !isSaid) return [{ id: 'free-not-said', severity: 'warning', phrase, source }];
  if (!free && isSaid) {
    return [{ id: 'free-though-it-costs', severity: 'warning', way: name, source }];
  }
  return [];
}

function is(text: string): (other: string) => boolean {
  return (other) => normaliseLabel(other) === normaliseLabel(text);
}
