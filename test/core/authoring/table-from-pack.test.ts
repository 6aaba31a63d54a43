import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFromTable } from '@/lib/core/authoring/pack-from-table';
import { type LayerPhrases, tableFromPack } from '@/lib/core/authoring/table-from-pack';
import { readTable } from '@/lib/core/tables/read-table';
import { fieldRoleSchema } from '@/lib/schema/field-role';
import { type LayerPhrase, layerPhraseSchema } from '@/lib/schema/unit-pack';
import { tableWords } from '@/lib/text/authoring';
import { kalmar, tableContext } from './table-context';

/** What comes back of a layer that was written as a table and read again. */
function again(layer: LayerPhrases): LayerPhrases {
  const { phrases, hide, lock, problems } = packFromTable(
    readTable(tableFromPack(layer, tableWords)),
    tableContext(),
  );
  expect(problems.filter(({ kind }) => kind !== 'no-rows')).toEqual([]);
  const those = (wanted: string) =>
    phrases.filter(({ change }) => change === wanted).map(({ phrase }) => phrase);
  return { add: those('add'), replace: those('replace'), hide: [...hide], lock: [...lock] };
}

it('gives every shipped phrase back as it was', () => {
  const layer = { add: kalmar.phrases, replace: [], hide: [], lock: [] };
  expect(again(layer)).toEqual(layer);
});

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const line = fc.string({
  unit: fc.constantFrom(...'aÅö ="\',;-+@{}x1'),
  minLength: 1,
  maxLength: 20,
});
const gap = fc.record(
  {
    kind: fc.constantFrom('number', 'date', 'text', 'choice'),
    label: line,
    sign: fc.constantFrom('x', 'xx', '=1'),
    value: fc.constantFrom('1', '"'),
    choices: fc.array(line, { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'label', 'sign'] },
);
const text = fc.string({
  unit: fc.constantFrom(...'=+-@ \n\t;,"\'aÅx.'),
  minLength: 1,
  maxLength: 40,
});
const phrase = fc
  .record(
    {
      id,
      trigger: fc.stringMatching(/^[a-zåäöÅX0-9-]{1,8}$/),
      fields: fc.uniqueArray(fc.constantFrom(...fieldRoleSchema.options), {
        minLength: 1,
        maxLength: 3,
      }),
      programs: fc.uniqueArray(fc.constantFrom(...kalmar.programs.map((one) => one.id)), {
        maxLength: 3,
      }),
      module: fc.integer({ min: 1, max: 30 }),
      ordinaryWord: fc.boolean(),
      text,
      gap,
      note: line.map((note) => note.trim() || 'n'),
      validUntil: fc.constant('2027-01-31'),
    },
    { requiredKeys: ['id', 'trigger', 'fields', 'programs', 'text'] },
  )
  .map(({ gap: one, ...rest }) => ({
    ...rest,
    text: one ? `${rest.text}{mål}` : rest.text.trim() === '' ? 'a' : rest.text,
    gaps: one ? { mål: one } : {},
  }))
  .map((one): LayerPhrase => layerPhraseSchema.parse(one));

it('gives any layer back as it was: nothing is lost on the way through a spreadsheet’s table', () => {
  const phrases = fc.uniqueArray(phrase, { selector: (one) => one.id, maxLength: 6 });
  const ids = fc.uniqueArray(id, { maxLength: 3 });
  fc.assert(
    fc.property(phrases, fc.nat(6), ids, ids, (all, split, hide, lock) => {
      const layer = { add: all.slice(0, split), replace: all.slice(split), hide, lock };
      expect(again(layer)).toEqual(layer);
    }),
    { numRuns: 300 },
  );
});
