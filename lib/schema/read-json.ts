import { jsonFault } from './json-fault';
import type { Reading } from './read-document';

/** The longest document that is read, in characters, and the deepest. */
const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 40;

/** One value of a document, and the way to it. */
interface Place {
  value: unknown;
  depth: number;
  key: string;
  above: Place | null;
}

/**
 * A text read as JSON, before any schema sees it. Refused, with the place in Swedish, are: more than 5 MB, what is no
 * JSON, what is nested deeper than 40 levels, and keys called `__proto__`. Never throws.
 */
export function readJson(text: string): Reading<unknown> {
  if (text.length > MOST_CHARACTERS) return refused('Filen är för stor: högst 5 MB läses');
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refused('Filen är tom');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused(faultOf(json));
  }
  const wrong = wrongPlace(value);
  return wrong === null ? { ok: true, value } : refused(wrong);
}

function refused(error: string): { ok: false; errors: readonly string[] } {
  return { ok: false, errors: [error] };
}

function faultOf(json: string): string {
  const fault = jsonFault(json);
  if (fault === null) return 'Filen är inte JSON';
  const { line, column, found } = fault;
  const what = found === '' ? 'filen slutar för tidigt' : `”${found}” hör inte hemma här`;
  return `rad ${line}, tecken ${column}: ${what} (filen är inte JSON)`;
}

/** Walks without going deeper into the stack, so that no document can break it. */
function wrongPlace(document: unknown): string | null {
  const left: Place[] = [{ value: document, depth: 0, key: '', above: null }];
  for (let place = left.pop(); place; place = left.pop()) {
    const { value, depth } = place;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return `${pathOf(place)}: för djupt: högst ${DEEPEST} nivåer läses`;
    if (Object.hasOwn(value, '__proto__'))
      return `${pathOf(place, '__proto__')}: så får ingen del heta`;
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'object')
        left.push({ value: inner, depth: depth + 1, key, above: place });
  }
  return null;
}

/** The way to a place, at most its first eight steps. */
function pathOf(place: Place, last?: string): string {
  const keys = last === undefined ? [] : [last];
  for (let step: Place | null = place; step?.above; step = step.above) keys.unshift(step.key);
  return keys.length > 8 ? `${keys.slice(0, 8).join(' › ')} › …` : keys.join(' › ');
}
