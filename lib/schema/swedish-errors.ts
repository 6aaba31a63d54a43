import type { z } from 'zod';

const KINDS: Record<string, string> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett objekt med namngivna delar',
  record: 'ett objekt med namngivna delar',
  null: 'null',
  undefined: 'ingenting',
  nan: 'inget tal',
};

/** What a text, list or number is counted in. */
const UNITS: Record<string, string> = { string: 'tecken', array: 'stycken', object: 'delar' };

/**
 * The reason of a fault in a document, in Swedish for the pack's author; zod's own Swedish mixes in English names.
 * Messages that a schema states itself are not asked for here. A code it does not know gives "Ogiltigt värde".
 */
export function swedishErrors(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `Ogiltigt värde: här saknas ${kind(issue.expected)}`
        : `Ogiltigt värde: här ska det stå ${kind(issue.expected)}, inte ${kindOf(issue.input)}`;
    case 'invalid_value':
      return `Ogiltigt val: här ska det stå ${list(issue.values.map(String))}`;
    case 'too_big':
      return `För mycket: högst ${amount(issue.origin, issue.maximum)} får plats här`;
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string'
        ? 'För lite: texten är tom'
        : `För lite: här ska det vara minst ${amount(issue.origin, issue.minimum)}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Ogiltigt datum: skriv som 2026-11-24, en dag som finns'
        : 'Ogiltig form: texten är inte skriven som den ska här';
    case 'unrecognized_keys':
      return `${issue.keys.length > 1 ? 'Okända nycklar' : 'Okänd nyckel'}: ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_key':
      return 'Ogiltigt namn: så får delen inte heta';
    case 'invalid_union':
      return 'Ogiltigt värde: det är inte skrivet på något av de sätt som går';
    default:
      return 'Ogiltigt värde';
  }
}

function kind(name: string): string {
  return KINDS[name] ?? 'ett annat slags värde';
}

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'en lista';
  return kind(Number.isNaN(input) ? 'nan' : typeof input);
}

function amount(origin: string, count: number | bigint): string {
  const unit = UNITS[origin];
  return unit ? `${count} ${unit}` : String(count);
}

function list(values: readonly string[]): string {
  const quoted = values.map((value) => `”${value}”`);
  return quoted.join(', ').replace(/, ([^,]+)$/, ' eller $1');
}
