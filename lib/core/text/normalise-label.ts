import { foldCase } from './fold-case';

/** What is not seen: soft hyphens, zero-width spaces and joiners, direction marks, the byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** "(obligatorisk)", "(valfritt fält)", "(krävs)": what a field asks for, not what it is called. */
const OBLIGATORY =
  /\((?:(?:obligatorisk[at]?|valfri(?:tt?|a)?|frivilligt?)(?: (?:fält|uppgift))?|krävs|måste fyllas i)\)/g;
/** The same without parentheses, as it is read out: "Åtgärd, obligatoriskt fält". */
const OBLIGATORY_END = /(?:[\s,*:.–-]+obligatorisk[at]?(?: (?:fält|uppgift))?)+$/;
/** Colons, stars, bullets, and the arrows of a sorted column. */
const EDGES = /^[\s*:.\-–…•▲▼△▽▴▾↑↓↕⇅]+|[\s*:.\-–…•▲▼△▽▴▾↑↓↕⇅]+$/g;

/** Nothing but words, as most labels are: there is nothing to take away from them, and one look tells. */
const WORDS = /^[a-zåäö]+(?:[ /][a-zåäö]+)*$/;

/**
 * A label as it is compared: folded case, single spaces, without what is not seen, and without colon, star, sorting
 * arrow or "(obligatorisk)" at its ends. "Planerade  åtgärder: *" gives "planerade åtgärder".
 * Longer than 200 characters is no label and gives "".
 */
export function normaliseLabel(label: string): string {
  if (label.length > 200) return '';
  const folded = foldCase(label);
  if (WORDS.test(folded) && !folded.includes('obligatorisk')) return folded;
  return foldCase(label.replace(UNSEEN, ''))
    .replace(OBLIGATORY, ' ')
    .replace(/\s+/g, ' ')
    .replace(EDGES, '')
    .replace(OBLIGATORY_END, '')
    .replace(EDGES, '');
}
