import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPhrases } from '@/lib/core/authoring/check-phrases';
import { packFromTable } from '@/lib/core/authoring/pack-from-table';
import { readTable } from '@/lib/core/tables/read-table';
import { read } from '@/lib/schema/read-document';
import { layerPhraseSchema } from '@/lib/schema/unit-pack';
import { problemWords } from '@/lib/text/authoring';
import { kalmar, tableContext } from './table-context';

const TABLE = `Ändring;Id;Sökord;Fras;Text;Program;Modul;Luckor;Giltig till
ny;a-1;Planering;a1;"Modul {modul}
den {dag}";Oroshjälpen;3;dag (datum);2027-01-31
;;Åtgärd;=1+1;=HYPERLINK("http://x";"y");;;;
;;;b2;Hej x;;;"{""x"":{""kind"":""text"",""label"":""X"",""sign"":""x""}}";
döljer;avgiftsbefriad;;;;;;;
`;
const BITS = [
  '"',
  ';',
  '\t',
  '\n',
  '\r',
  "'",
  '=',
  '{',
  '{}',
  '{"__proto__":{}}',
  '__proto__',
  '\uFEFF',
  'xx',
  '\0',
  '𝒳',
  '{constructor}',
];
const names = { first: new Set(['anna']), firstOrWord: new Set<string>(), last: new Set<string>() };
const context = tableContext();

const mutated = fc
  .array(fc.tuple(fc.nat(TABLE.length), fc.constantFrom(...BITS), fc.nat(4)), { maxLength: 6 })
  .map((changes) =>
    changes.reduce((text, [at, bit, out]) => text.slice(0, at) + bit + text.slice(at + out), TABLE),
  )
  .chain((text) => fc.nat(text.length).map((end) => (end % 3 === 0 ? text.slice(0, end) : text)));

it('a table, whatever was done to it, gives phrases or says what is wrong, and never throws', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const { phrases, hide, lock, problems } = packFromTable(readTable(text), context);
      const found = checkPhrases(phrases, { base: kalmar.phrases, isOrdinary: () => false, names });
      const said = [...problems, ...found].map(problemWords);
      expect(phrases.length + hide.length + lock.length + said.length).toBeGreaterThan(0);
      expect(said.filter((words) => words.includes('undefined'))).toEqual([]);
      for (const { phrase } of phrases) {
        const reading = read(layerPhraseSchema, phrase);
        if (!reading.ok)
          expect(reading.errors.join()).toMatch(/^(?:id|gaps|text|trigger|note|validUntil)/);
      }
    }),
    { numRuns: 400 },
  );
});
