import { foldCase } from '../text/fold-case';
import { normaliseLabel } from '../text/normalise-label';

/** What a mask goes by. */
export interface MaskBasis {
  /** Labels as `normaliseLabel` gives them that are known to be the system's own: their words are never masked. */
  known: ReadonlySet<string>;
  /** Words in folded case that belong to a person on the page. */
  secret: ReadonlySet<string>;
}

/** A basis that knows nothing: names are told by their capitals alone. */
export const NO_BASIS: MaskBasis = { known: new Set(), secret: new Set() };

/** No label is longer. */
const LONGEST = 120;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const CAPITAL = /^\p{Lu}\p{M}*\p{Ll}/u;
const DAY = /(?<![\d-])(?:19|20)\d{2}-\d{2}-\d{2}(?![-\d])/g;
/** So many digits beside days are a person's number or a telephone's: nothing of such a text is shown. */
const MOST_DIGITS = 5;
const MASK = '…';

/**
 * A label with what may be a person's taken out: every digit becomes 0, what follows a colon goes, and so do secret
 * words and words with a capital inside a text, where Swedish labels have none. A word that such a name follows goes
 * too. '' where nothing can be shown: a text with a long number in it, or too long for a label.
 */
export function maskLabel(label: string, { known, secret }: MaskBasis): string {
  const text = label.replace(UNSEEN, '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return '';
  if (known.has(normaliseLabel(text))) return zeros(text);
  if (text.replace(DAY, '').replace(/\D/g, '').length > MOST_DIGITS) return '';
  return zeros(maskWords(beforeColon(text), secret));
}

function zeros(text: string): string {
  return text.replace(/\p{Nd}/gu, '0');
}

function beforeColon(text: string): string {
  const at = text.indexOf(':');
  return at < 0 ? text : text.slice(0, at + 1);
}

function maskWords(text: string, secret: ReadonlySet<string>): string {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
  const isName = words.map(
    ({ word }, at) => isSecret(word, secret) || (at > 0 && CAPITAL.test(word)),
  );
  const [first, second] = words;
  if (first && second && isName[1] && CAPITAL.test(first.word)) {
    const between = text.slice(first.index + first.word.length, second.index);
    if (/^[ ,]*$/.test(between)) isName[0] = true;
  }
  let masked = '';
  let end = 0;
  words.forEach(({ word, index }, at) => {
    masked += text.slice(end, index) + (isName[at] ? MASK : word);
    end = index + word.length;
  });
  return masked + text.slice(end);
}

/** A name in the genitive ("Toves") is the name. */
function isSecret(word: string, secret: ReadonlySet<string>): boolean {
  const folded = foldCase(word);
  return secret.has(folded) || (folded.endsWith('s') && secret.has(folded.slice(0, -1)));
}
