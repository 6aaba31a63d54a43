import type { PatientKey } from './compare-patients';

/** A patient's number in its normal form. Patient data: never stored, never shown outside the page. */
export interface PatientNumber extends PatientKey {
  kind: 'personnummer' | 'samordningsnummer' | 'reservnummer';
  /** "191212121212"; where the century is open as it is said: "121212-1212", "121212+1212", "1212121212". */
  normal: string;
}

const DASHES = /[‐‑‒–—−]/g;
const NUMBER = /^(18|19|20)?(\d{2})(\d{2})(\d{2})([-+]?)([\dA-Z]{4})$/;
/** Reserve numbers of twelve digits that begin with 99 in place of a century. */
const RESERVE = /^99\d{6}-?\d{4}$/;
const MOST = 30;

/**
 * Reads a personnummer in any common form: twelve or ten digits, with hyphen, plus (over 100 years) or blanks. A day
 * over 60 is a coordination number; a letter among the last four makes a reserve number, as regions give them.
 * Null for everything else, also for a date that the calendar lacks. The check digit is not asked for: a number is
 * compared with another, not judged.
 */
export function readPatientNumber(text: string): PatientNumber | null {
  if (text.length > MOST) return null;
  const plain = text.replace(DASHES, '-').replace(/\s/g, '').toUpperCase();
  if (RESERVE.test(plain)) {
    const digits = plain.replace('-', '');
    return { kind: 'reservnummer', normal: digits, short: digits.slice(2), century: '99' };
  }
  const match = NUMBER.exec(plain);
  if (!match) return null;
  const [, digits, year = '', month = '', day = '', sign = '', last = ''] = match;
  const isCoordination = Number(day) > 60;
  const born = isCoordination ? Number(day) - 60 : Number(day);
  if (!isDay(Number(`${digits ?? '20'}${year}`), Number(month), born)) return null;
  if (/[A-Z]/.test(last) && !/\d/.test(last)) return null;
  const short = `${year}${month}${day}${last}`;
  const century = digits ?? (sign === '-' || sign === '+' ? sign : null);
  const normal = digits ? `${digits}${short}` : `${year}${month}${day}${sign}${last}`;
  const kind = /[A-Z]/.test(last)
    ? 'reservnummer'
    : isCoordination
      ? 'samordningsnummer'
      : 'personnummer';
  return { kind, normal, short, century };
}

/** Whether there is such a day; with the century open 29 February is one in every fourth year, as in the 2000s. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
