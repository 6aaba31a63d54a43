import { describe, expect, it } from 'vitest';
import { codeRow } from '@/lib/core/codes/code-row';
import { readRows } from '@/lib/core/codes/read-rows';

type Cells = Record<string, string>;
const main = { kod: 'F411', benamning: 'Generaliserat ångestsyndrom', 'hor-till': 'Huvuddiagnos' };
const other = { kod: 'F321', benamning: 'Medelsvår depressiv episod', 'hor-till': 'Bidiagnos' };

function hangs(...rows: Cells[]) {
  return readRows(rows.map(codeRow)).map(({ hang }) => hang);
}

describe('what a code hangs on (K 7.5, K22 7.4: trappa)', () => {
  it.each([
    ['F411', { on: 'diagnosis', row: 0 }],
    ['f41.1', { on: 'diagnosis', row: 0 }],
    ['F411 Generaliserat ångestsyndrom', { on: 'diagnosis', row: 0 }],
    ['F411, generaliserat ångestsyndrom', { on: 'diagnosis', row: 0 }],
    ['generaliserat ångestsyndrom', { on: 'diagnosis', row: 0 }],
    ['Huvuddiagnos', { on: 'diagnosis', row: 0 }],
    ['F321', { on: 'diagnosis', row: 1 }],
    ['', { on: 'nothing' }],
    ['–', { on: 'nothing' }],
    ['F432', { on: 'absent' }],
    ['Åtgärd', { on: 'unread' }],
  ])('%j gives %j', (said, hang) => {
    const code = { kod: 'DU011', benamning: 'KBT', 'hor-till': said };
    expect(hangs(main, other, code)).toEqual([null, null, hang]);
  });

  it('is not read where the page has no such column', () => {
    expect(hangs({ kod: 'F411' }, { kod: 'DU011' })).toEqual([null, { on: 'unread' }]);
  });

  it('follows a code that hangs on another, and is not caught in a ring', () => {
    const du011 = { kod: 'DU011', 'hor-till': 'F411' };
    const zv044 = { kod: 'ZV044', 'hor-till': 'DU011' };
    expect(hangs(main, du011, zv044)[2]).toEqual({ on: 'diagnosis', row: 0 });
    const ring = { kod: 'DU011', 'hor-till': 'ZV044' };
    expect(hangs(main, ring, zv044)).toEqual([null, { on: 'unread' }, { on: 'unread' }]);
  });

  it('is the main diagnosis only where there is one alone', () => {
    const code = { kod: 'DU011', 'hor-till': 'Huvuddiagnos' };
    expect(hangs(main, { ...other, 'hor-till': 'Huvuddiagnos' }, code)[2]).toEqual({
      on: 'unread',
    });
  });
});

describe('a row', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    [' 2026-11-24 10:00', '2026-11-24'],
    ['2026-02-30', null],
    ['24 nov', null],
    ['20261124', null],
    ['', null],
  ])('of the date %j is of %s', (datum, day) => {
    expect(readRows([codeRow({ kod: 'F411', datum })])[0]?.day).toBe(day);
  });

  it.each([
    ['10:00', '10:00'],
    ['9.30', '09:30'],
    ['10:00:15', '10:00'],
    ['förmiddag', null],
  ])('of the time %j is of %s', (tid, time) => {
    expect(readRows([codeRow({ kod: 'F411', tid })])[0]?.time).toBe(time);
  });

  it.each([
    ['Huvuddiagnos', true],
    ['huvuddiagnos ', true],
    ['Bidiagnos', false],
    ['', null],
    ['F321', null],
  ])('of a diagnosis that says %j is the main one: %s', (said, isMain) => {
    expect(readRows([codeRow({ kod: 'F411', 'hor-till': said })])[0]?.main).toBe(isMain);
  });
});
