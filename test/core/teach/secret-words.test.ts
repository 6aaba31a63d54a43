import { expect, it } from 'vitest';
import { holdsNumber, isPersonLabel, secretWords } from '@/lib/core/teach/secret-words';

it.each(['Namn', 'PATIENT:', 'Patientens namn', 'Personnr', 'Behandlare', 'Förnamn'])(
  'behind "%s" stands somebody',
  (label) => {
    expect(isPersonLabel(label)).toBe(true);
  },
);

it.each(['Åtgärd', 'Patientavgift', 'Besök psykisk hälsa', 'Program', 'Namngivning'])(
  '"%s" names nobody',
  (label) => {
    expect(isPersonLabel(label)).toBe(false);
  },
);

it('a personnummer is seen however it is written, and a day is none', () => {
  for (const text of ['19121212-1212', '121212-1212', '191212121212', 'x 121212+1212 y']) {
    expect([text, holdsNumber(text)]).toEqual([text, true]);
  }
  expect(holdsNumber('2026-11-24 10:30')).toBe(false);
});

it('the words of a text are what a mask hides, but for the labels in it', () => {
  expect(secretWords('Patient Tove Övningsson, 19121212-1212 A')).toEqual(['tove', 'övningsson']);
});
