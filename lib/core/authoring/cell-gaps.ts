import type { Gap } from '@/lib/schema/phrase';

const ENTRY = /^([a-zåäö]+)\s*(?:\(([^()]*)\))?$/;
const KINDS: readonly [RegExp, Gap['kind']][] = [
  [/^(?:tal|siffra|number)$/, 'number'],
  [/^(?:datum|dag|date)$/, 'date'],
  [/^(?:text)?$/, 'text'],
];

/**
 * The gaps that a cell describes: as JSON, the way we write them, or by hand: "dag (datum), svar (ja/nej), mål".
 * Null where it is neither. What JSON holds is checked by the schema, not here.
 */
export function cellGaps(cell: string): Record<string, Gap> | null {
  if (cell.trim().startsWith('{')) return jsonGaps(cell);
  const entries = cell
    .split(/[,;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => gapEntry(part.trim()));
  const known = entries.filter((entry) => entry !== null);
  return known.length === entries.length ? Object.fromEntries(known) : null;
}

function jsonGaps(cell: string): Record<string, Gap> | null {
  try {
    const value: unknown = JSON.parse(cell);
    return isRecord(value) && !Object.hasOwn(value, '__proto__') ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, Gap> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function gapEntry(part: string): [string, Gap] | null {
  const [, name, inner = ''] = ENTRY.exec(part.toLowerCase()) ?? [];
  if (name === undefined) return null;
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const kind = KINDS.find(([pattern]) => pattern.test(inner.trim()))?.[1];
  if (kind) return [name, { kind, label, sign: kind === 'number' ? 'x' : 'xx' }];
  const written = /\(([^()]*)\)/.exec(part)?.[1] ?? '';
  const choices = written.split('/').map((choice) => choice.trim());
  if (choices.length < 2 || choices.includes('')) return null;
  return [name, { kind: 'choice', label, sign: 'xx', choices }];
}
