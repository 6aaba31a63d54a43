/** Where a JSON text stops being JSON: line and column from 1, and what stands there. */
export interface JsonFault {
  line: number;
  column: number;
  /** The sign that does not belong; "" where the text ends too early. */
  found: string;
}

const BLANK = /[ \t\r\n]*/y;
const TOKEN =
  /([{}[\]:,])|("[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

/** What may stand next: a value, a value or the end of an empty list, a key and so on. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after';

/**
 * The first place where a text is no JSON; null where it is JSON. Browsers say it in English and each in its way.
 * Never goes deeper into the stack, whatever the text nests.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let from = skip(text, 0); ; from = skip(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = from;
    const isDone: boolean = wanted === 'after' && open.length === 0;
    const [, sign, string, plain] = TOKEN.exec(text) ?? [];
    if (isDone && from === text.length) return null;
    if (isDone || (sign ?? string ?? plain) === undefined) return at(text, from);
    const next: Wanted | null = step(wanted, open, sign ?? (string ? '"' : '0'));
    if (next === null) return at(text, from);
    wanted = next;
  }
}

/** The first place from here that is no blank. */
function skip(text: string, from: number): number {
  BLANK.lastIndex = from;
  BLANK.test(text);
  return BLANK.lastIndex;
}

/** What is wanted after this sign; null where the sign does not fit. Keeps the open brackets. */
function step(wanted: Wanted, open: string[], sign: string): Wanted | null {
  const closes = sign === '}' || sign === ']';
  if (closes) {
    const fits = wanted === 'after' || wanted === (sign === '}' ? 'key-or-end' : 'value-or-end');
    return fits && open.pop() === sign ? 'after' : null;
  }
  if (wanted === 'colon') return sign === ':' ? 'value' : null;
  if (wanted === 'after') {
    if (sign !== ',') return null;
    return open.at(-1) === '}' ? 'key' : 'value';
  }
  if (wanted === 'key' || wanted === 'key-or-end') return sign === '"' ? 'colon' : null;
  if (sign === '{' || sign === '[') {
    open.push(sign === '{' ? '}' : ']');
    return sign === '{' ? 'key-or-end' : 'value-or-end';
  }
  return sign === '"' || sign === '0' ? 'after' : null;
}

function at(text: string, place: number): JsonFault {
  const before = text.slice(0, place);
  const line = before.split('\n').length;
  const column = place - before.lastIndexOf('\n');
  return { line, column, found: /^\S{1,20}/.exec(text.slice(place, place + 20))?.[0] ?? '' };
}
