import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuseFormula, restoreFormula } from '@/lib/core/tables/defuse-formula';
import { readTable } from '@/lib/core/tables/read-table';
import { writeTable } from '@/lib/core/tables/write-table';

const cellsOf = (text: string) => readTable(text).rows.map(({ cells }) => cells);

describe('a table is read', () => {
  it.each([
    ['with semicolons', 'Fras;Text\r\na;b', ';'],
    ['with commas', 'Fras,Text\na,b', ','],
    ['with tabs', 'Fras\tText\na\tb', '\t'],
    ['with a byte order mark', '\uFEFFFras;Text\na;b\n', ';'],
    ['with blanks around the cells', ' Fras ; Text \n a ;b ', ';'],
    ['with lines that end as on an old Mac', 'Fras;Text\ra;b\r', ';'],
    ['with empty lines', '\n\nFras;Text\n\n;\na;b\n\n', ';'],
  ])('%s', (_, text, delimiter) => {
    expect(readTable(text).delimiter).toBe(delimiter);
    expect(cellsOf(text)).toEqual([
      ['Fras', 'Text'],
      ['a', 'b'],
    ]);
  });

  it('with line breaks, delimiters and doubled quotes in quotes, exactly', () => {
    expect(cellsOf('Fras;Text\na;" Rad 1;\r\nrad ""2"" "\nb;c')).toEqual([
      ['Fras', 'Text'],
      ['a', ' Rad 1;\r\nrad "2" '],
      ['b', 'c'],
    ]);
  });

  it('with quotes inside a text that is not quoted itself', () => {
    const text = 'Fras\tText\nbehint1å\tModul 1, "Ett första steg". Slut\nb\t"Ett" och "två"';
    expect(cellsOf(text).slice(1)).toEqual([
      ['behint1å', 'Modul 1, "Ett första steg". Slut'],
      ['b', '"Ett" och "två"'],
    ]);
  });

  it('with the lines that every row starts and ends on', () => {
    const { rows } = readTable('Fras;Text\n\na;"1\n2\r\n3"\nb;c');
    expect(rows.map(({ line, lastLine }) => [line, lastLine])).toEqual([
      [1, 1],
      [3, 5],
      [6, 6],
    ]);
  });

  it('and says where a quote is opened that never ends', () => {
    expect(readTable('Fras;Text\na;b\nc;"d\ne;f').openQuote).toBe(3);
    expect(readTable('Fras;Text\na;"b"').openQuote).toBeNull();
  });
});

it.each(['', '\n\n', ';;;', '"', '\t', '"""', 'a"b;c"d', '\uFEFF'])(
  'reads %j without harm',
  (text) => {
    expect(Array.isArray(readTable(text).rows)).toBe(true);
  },
);

describe('a formula', () => {
  it.each(['=1+1', '+46', '-5', '@SUM(A1)', '\tx', '\rx', '\n=x', "'=1", '＝1'])(
    '%j is defused and comes back',
    (cell) => {
      expect(defuseFormula(cell)).toBe(`'${cell}`);
      expect(restoreFormula(defuseFormula(cell))).toBe(cell);
    },
  );

  it.each(['hej', "'hej", '', '1=1', "'"])('is not seen in %j', (cell) => {
    expect(defuseFormula(cell)).toBe(cell);
    expect(restoreFormula(cell)).toBe(cell);
  });
});

it('gives every cell back that was written, and none that a spreadsheet would run', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'a"; \n\r\t=+-@\',åx') });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const written = writeTable([['Fras', 'Text'], ...rows]);
      const filled = rows.filter((cells) => cells.some((one) => one !== ''));
      expect(
        cellsOf(written)
          .slice(1)
          .map((cells) => cells.map(restoreFormula)),
      ).toEqual(filled);
      for (const cells of cellsOf(written))
        for (const one of cells) expect(one).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
    { numRuns: 500 },
  );
});
