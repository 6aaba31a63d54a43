import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePatients } from '@/lib/core/patients/compare-patients';
import { readPatientNumber } from '@/lib/core/patients/patient-number';

describe('a patient’s number', () => {
  it.each([
    ['19121212-1212', '191212121212', 'personnummer'],
    ['191212121212', '191212121212', 'personnummer'],
    ['19 121212-1212', '191212121212', 'personnummer'],
    [' 19121212 1212\u00a0', '191212121212', 'personnummer'],
    ['19121212–1212', '191212121212', 'personnummer'],
    ['121212-1212', '121212-1212', 'personnummer'],
    ['121212+1212', '121212+1212', 'personnummer'],
    ['1212121212', '1212121212', 'personnummer'],
    ['20000229-1234', '200002291234', 'personnummer'],
    ['19701063-2391', '197010632391', 'samordningsnummer'],
    ['701063-2391', '701063-2391', 'samordningsnummer'],
    ['19121212-T212', '19121212T212', 'reservnummer'],
    ['19121212-k10b', '19121212K10B', 'reservnummer'],
    ['121212-A1B2', '121212-A1B2', 'reservnummer'],
    ['992012345678', '992012345678', 'reservnummer'],
    ['99201234-5678', '992012345678', 'reservnummer'],
  ])('%j is %s, a %s', (text, normal, kind) => {
    expect(readPatientNumber(text)).toMatchObject({ normal, kind });
  });

  it.each([
    ['', 'nothing'],
    ['Tove Övningsson', 'a name'],
    ['19121312-1212', 'a month that is not'],
    ['19120230-1212', 'a day that is not'],
    ['19010229-1212', 'a leap day in a common year'],
    ['19121200-1212', 'day 0'],
    ['19121260-1212', 'day 60'],
    ['19121292-1212', 'day 92'],
    ['17121212-1212', 'another century'],
    ['19121212-121', 'a digit short'],
    ['19121212-12123', 'a digit too many'],
    ['19121212-ABCD', 'letters alone'],
    ['0770-72 00 00', 'a phone number'],
    ['2026-11-24', 'a date'],
    ['19121212-1212, 19121212-1213', 'two of them'],
    ['19121212-1212 '.repeat(3), 'too long'],
  ])('%j is none: %s', (text) => {
    expect(readPatientNumber(text)).toBeNull();
  });
});

describe('two patients', () => {
  it.each([
    ['19121212-1212', '191212121212', 'same'],
    ['121212-1212', '12 12 12-1212', 'same'],
    ['19121212-T212', '19121212t212', 'same'],
    ['19701063-2391', '197010632391', 'same'],
    ['19121212-1212', '20121212-1212', 'different'],
    ['121212-1212', '121212+1212', 'different'],
    ['19121212-1212', '19121212-1220', 'different'],
    ['19701063-2391', '19701003-2391', 'different'],
    ['19121212-1212', '121212-1212', 'unknown'],
    ['19121212-1212', '121212+1212', 'unknown'],
    ['19121212-1212', '1212121212', 'unknown'],
    ['1212121212', '1212121212', 'unknown'],
    ['19121212-1212', 'Tove', 'unknown'],
    ['', '', 'unknown'],
  ])('%j and %j are %s', (one, other, match) => {
    const [a, b] = [readPatientNumber(one), readPatientNumber(other)];
    expect(comparePatients(a, b)).toBe(match);
    expect(comparePatients(b, a)).toBe(match);
  });

  it('are the same only where the twelve, or the ten with their sign, are', () => {
    const number = fc
      .tuple(
        fc.constantFrom('19', '20', ''),
        fc.constantFrom('-', '+', ''),
        fc.integer({ min: 0, max: 20 }),
      )
      .map(([century, sign, last]) => ({ text: `${century}121212${sign}12${10 + last}` }));
    fc.assert(
      fc.property(number, number, ({ text: one }, { text: other }) => {
        const [a, b] = [readPatientNumber(one), readPatientNumber(other)];
        if (comparePatients(a, b) !== 'same') return;
        expect(a?.normal).toBe(b?.normal);
      }),
    );
  });
});
