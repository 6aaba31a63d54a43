import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergePacks } from '@/lib/core/packs/merge-packs';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { decodeText } from '@/lib/platform/decode-text';
import { packSchema } from '@/lib/schema/pack';
import type { Reading } from '@/lib/schema/read-document';
import { type PackFile, readPackText, readPersonalText } from '@/lib/schema/read-pack-text';

const kalmar = packSchema.parse(builtInPackDocuments().kalmar);
const SOURCE = { document: 'Prov' };
const LAYER = {
  id: 'vc-norr',
  extends: 'kalmar',
  name: 'VC Norr',
  version: '1.0.0',
  date: '2026-11-01',
  reviewDate: '2027-11-01',
  source: SOURCE,
  add: [
    {
      id: 'ny',
      trigger: 'nyfras',
      fields: ['atgard'],
      text: 'Hej {namn}',
      gaps: { namn: { kind: 'text', label: 'Namn', sign: 'xx' } },
    },
    {
      id: 'till',
      trigger: 'tillfras',
      fields: ['planering'],
      programs: ['oroshjalpen'],
      text: 'Åter',
    },
  ],
  hide: ['avgiftsbefriad'],
  thresholds: [{ id: 'grans', value: 4 }],
};
const DOCUMENTS = [JSON.stringify(LAYER, null, 1), JSON.stringify(kalmar)];

/** Reads a file's bytes as the extension and the tool do. */
function readBytes(bytes: Uint8Array): Reading<PackFile> {
  const decoded = decodeText(bytes);
  return decoded ? readPackText(decoded.text) : { ok: false, errors: ['Filen är ingen text'] };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const errorsOf = (text: string) => {
  const reading = readPackText(text);
  return reading.ok ? [] : reading.errors;
};
const withPart = (part: object) => JSON.stringify({ ...LAYER, ...part });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** The same "random" numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const BITS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\0',
  '\u0085',
  'å',
  '-',
  '1e999',
  'null',
  '"__proto__":1,',
  '\uFEFF',
  '\n\n',
];
const MUTATIONS: readonly ((text: string, next: (below: number) => number) => Uint8Array)[] = [
  // Cut off in the middle.
  (text, next) => bytesOf(text.slice(0, next(text.length))),
  // Something put in, something taken out, something written over.
  (text, next) => {
    const place = next(text.length);
    return bytesOf(text.slice(0, place) + BITS[next(BITS.length)] + text.slice(place + next(3)));
  },
  (text, next) => {
    const place = next(text.length);
    return bytesOf(text.slice(0, place) + text.slice(place + 1 + next(200)));
  },
  // A value of another type.
  (text, next) => {
    const values = [...text.matchAll(/:\s*(?:"[^"]*"|\d+|true|false)/g)];
    const match = values[next(values.length)];
    const other = [':null', ':7', ':[]', ':{}', ':"x"', ':true', `:${nested(60)}`][next(7)];
    return bytesOf(
      text.slice(0, match?.index) +
        other +
        text.slice((match?.index ?? 0) + (match?.[0].length ?? 0)),
    );
  },
  // A key of another name.
  (text, next) => {
    const keys = [...text.matchAll(/"[a-zA-Z]+"\s*:/g)];
    const match = keys[next(keys.length)];
    const other = ['"__proto__":', '"constructor":', '"okänd":', '"":'][next(4)];
    return bytesOf(
      text.slice(0, match?.index) +
        other +
        text.slice((match?.index ?? 0) + (match?.[0].length ?? 0)),
    );
  },
  // Bytes in another encoding, or of none.
  (text, next) => {
    const bytes = bytesOf(text);
    for (let count = 0; count < 5; count++) bytes[next(bytes.length)] = next(256);
    return bytes;
  },
];

describe('200 mutated packs', () => {
  const cases = Array.from({ length: 200 }, (_, index) => index);

  it.each(cases)('%i: give a pack that works, or say where the fault is', (index) => {
    const text = DOCUMENTS[index % DOCUMENTS.length] ?? '';
    const mutate = MUTATIONS[Math.floor(index / DOCUMENTS.length) % MUTATIONS.length];
    const reading = readBytes(mutate?.(text, numbers(index * 7_919 + 1)) ?? new Uint8Array());
    if (!reading.ok) {
      expect(reading.errors.length).toBeGreaterThan(0);
      expect(reading.errors.length).toBeLessThanOrEqual(101);
      for (const error of reading.errors) {
        expect(error.length).toBeGreaterThan(8);
        expect(error).not.toMatch(/expected|undefined|Invalid|string|object Object/);
      }
      return;
    }
    const file = reading.value;
    const layers = file.kind === 'layer' ? [{ level: 'unit' as const, document: file.layer }] : [];
    const { pack } = mergePacks(file.kind === 'pack' ? file.pack : kalmar, layers, '2026-11-22');
    expect(packSchema.safeParse(JSON.parse(JSON.stringify(pack))).success).toBe(true);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('a pack file is refused, and the fault’s place said:', () => {
  it.each([
    ['nothing in it', '', 'Filen är tom'],
    ['cut off', '{\n  "id": "a",\n  "na', 'rad 3, tecken 3: ”"na” hör inte hemma här'],
    ['cut off between parts', '{"id": "a",', 'rad 1, tecken 12: filen slutar för tidigt'],
    ['a comma too many', '{\n "id": "a",\n}', 'rad 3, tecken 1: ”}” hör inte hemma här'],
    ['two documents', '{} {}', 'rad 1, tecken 4: ”{}” hör inte hemma här'],
    ['no JSON', 'Fras;Text', 'rad 1, tecken 1: ”Fras;Text” hör inte hemma här'],
    ['nested too deep', nested(50_000), 'för djupt: högst 40 nivåer'],
    [
      'a part called __proto__',
      `{"add": [{"gaps": {"__proto__": {}}}]}`,
      'add › 0 › gaps › __proto__: så får ingen del heta',
    ],
    ['more than 5 MB', withPart({ name: 'x'.repeat(5_000_001) }), 'Filen är för stor'],
    [
      'an id twice',
      withPart({ add: [LAYER.add[1], LAYER.add[1]] }),
      'add › 1 › id: id:t ”till” står på mer än ett ställe',
    ],
    [
      'hidden and brought',
      withPart({ hide: ['ny'] }),
      'add › 0 › id: id:t ”ny” står på mer än ett ställe',
    ],
    [
      'a wrong type',
      withPart({ add: 'ny' }),
      'add: Ogiltigt värde: här ska det stå en lista, inte en text',
    ],
    [
      'something left out',
      withPart({ name: undefined }),
      'name: Ogiltigt värde: här saknas en text',
    ],
    ['an unknown part', withPart({ fraser: [] }), 'Okänd nyckel: "fraser"'],
    [
      'a number for null',
      withPart({ thresholds: [{ id: 'a', value: 'x' }] }),
      'thresholds › 0 › value: Ogiltigt värde: här ska det stå ett tal, inte en text',
    ],
    [
      'a day that is none',
      withPart({ validUntil: '2027-02-30' }),
      'validUntil: Ogiltigt datum: skriv som 2026-11-24',
    ],
    [
      'a colour that is none',
      withPart({ colours: [{ checklist: 'a', item: 'b', yes: 'blue' }] }),
      'colours › 0 › yes: Ogiltigt val: här ska det stå ”green”, ”yellow” eller ”red”',
    ],
    [
      'too long a line',
      withPart({ supportContact: 'x'.repeat(201) }),
      'supportContact: För mycket: högst 200 tecken får plats här',
    ],
    ['a file of own phrases', '{"kind": "ledtrad-personal"}', 'en fil med egna fraser'],
  ])('%s', (_, text, words) => {
    expect(errorsOf(text).join('\n')).toContain(words);
  });

  it('a hundred faults at most, and how many more', () => {
    const errors = errorsOf(withPart({ hide: Array.from({ length: 150 }, () => 'Å') }));
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)).toBe('och 50 fel till');
  });
});

describe('a file is read in any encoding that a Swedish office saves', () => {
  const text = '\uFEFF{"name": "Åtgärd"}';
  const utf16 = Uint8Array.from(
    [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  );
  it.each([
    ['UTF-8', bytesOf(text), 'utf-8'],
    ['UTF-16', utf16, 'utf-16le'],
    [
      'Windows-1252',
      Uint8Array.from([...text.slice(1)].map((sign) => sign.charCodeAt(0))),
      'windows-1252',
    ],
  ])('%s', (_, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded?.encoding).toBe(encoding);
    expect(JSON.parse(decoded?.text.replace('\uFEFF', '') ?? '')).toEqual({ name: 'Åtgärd' });
  });

  it('and not when it is a picture, or larger than 5 MB', () => {
    expect(decodeText(readFileSync('public/icons/16.png'))).toBeNull();
    expect(decodeText(new Uint8Array(5_000_001).fill(32))).toBeNull();
  });
});

it('a person’s file holds phrases and settings, and is read as strictly', () => {
  const personal = { add: [LAYER.add[0]] };
  const file = {
    kind: 'ledtrad-personal',
    format: 1,
    date: '2026-11-22',
    personal,
    settings: { edition: 'kalmar' },
  };
  expect(readPersonalText(JSON.stringify(file))).toMatchObject({
    ok: true,
    value: { personal, settings: { edition: 'kalmar' } },
  });
  expect(readPersonalText(JSON.stringify({ ...file, format: 2 }))).toMatchObject({ ok: false });
  expect(readPersonalText('{"settings": {"__proto__": 1}}')).toEqual({
    ok: false,
    errors: ['settings › __proto__: så får ingen del heta'],
  });
});

it.each(readdirSync('lib/packs/regions'))('the shipped %s is read as a file of its own', (id) => {
  expect(readPackText(JSON.stringify(builtInPackDocuments()[id]))).toMatchObject({
    ok: true,
    value: { kind: 'pack', pack: { id } },
  });
});
