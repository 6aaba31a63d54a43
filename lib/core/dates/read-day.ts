import { foldLetters } from '../text/fold-letters';
import { addDays, type IsoDay } from './calendar';

/** A time of the day after a date: "14:30", ", kl. 14.30", "T14:30:05". */
const TIME = '(?:,? ?(?:kl\\.? ?)?t?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?)?';
const WEEKDAY = /^(?:man|tis|ons|tors?|fre|lor|son)(?:dag|dagen)?\.?,? (?:den )?(?=\d)/;
const ISO = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${TIME}$`);
const SPOKEN = new RegExp(`^(\\d{1,2}):?e? ([a-z]+)\\.?(?: (\\d{4}))?${TIME}$`);
const NEAR = new RegExp(`^(i ?dag|i ?gar|i ?forrgar|nyss|just nu|nu)${TIME}$`);
const AGO =
  /^(?:for )?(?:ca |cirka )?(\d{1,4}|[a-z]+) (sekund|minut|timm|dag|dygn|veck|manad|ar)[a-z]* sedan$/;
const NEVER = /\baldrig\b|^(?:ej|inte|har inte) (?:inloggad|loggat in)/;

const MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );
const NUMBERS = 'noll en tva tre fyra fem sex sju atta nio tio elva tolv'.split(' ');
const DAYS: Record<string, number> = { dag: 1, dygn: 1, veck: 7, manad: 30, ar: 365 };
/** Leap days lie eight years apart around 2100. */
const YEARS_BACK = 8;

/**
 * The day that a page's words say: "2018-09-07 14:30", "7 sep", "igår", "för 3 dagar sedan". A day without a year is
 * the latest such day that is not after today. Months are counted as 30 days and years as 365 where a page says "för
 * en månad sedan".
 * @returns 'never' for "aldrig" and "Aldrig inloggad"; null for what cannot be read or is no day, such as 30 feb
 */
export function readDay(text: string, today: IsoDay): IsoDay | 'never' | null {
  if (text.length > 60) return null;
  const words = fold(text);
  const iso = ISO.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (NEVER.test(words)) return 'never';
  const near = NEAR.exec(words)?.[1];
  if (near) return addDays(today, near.endsWith('forrgar') ? -2 : near.endsWith('gar') ? -1 : 0);
  return daysAgo(words, today) ?? spokenIn(words, today);
}

function fold(text: string): string {
  // Most days on a page are plain, and folding takes longer than reading them.
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return foldLetters(text).replace(/\s+/g, ' ').trim().replace(WEEKDAY, '');
}

function daysAgo(words: string, today: IsoDay): IsoDay | null {
  const [, count = '', unit = ''] = AGO.exec(words) ?? [];
  const number = /^\d/.test(count)
    ? Number(count)
    : NUMBERS.indexOf(count === 'ett' ? 'en' : count);
  if (count === '' || number < 0) return null;
  const days = unit === 'timm' ? Math.floor(number / 24) : number * (DAYS[unit] ?? 0);
  return addDays(today, -days);
}

function spokenIn(words: string, today: IsoDay): IsoDay | null {
  const [, day, name = '', year] = SPOKEN.exec(words) ?? [];
  const month = name.length < 3 ? 0 : MONTHS.findIndex((full) => full.startsWith(name)) + 1;
  if (month === 0) return null;
  if (year) return dayOf(Number(year), month, Number(day));
  const thisYear = Number(today.slice(0, 4));
  for (let back = 0; back <= YEARS_BACK; back++) {
    const found = dayOf(thisYear - back, month, Number(day));
    if (found !== null && found <= today) return found;
  }
  return null;
}

function dayOf(year: number, month: number, day: number): IsoDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}
