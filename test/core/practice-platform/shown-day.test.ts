import { expect, it } from 'vitest';
import { shownDay } from '@/components/practice-platform/shown-day';

const TODAY = '2018-09-10';

it.each([
  ['2018-09-07', 'iso', '2018-09-07'],
  ['2018-09-07', 'time', '2018-09-07 14:30'],
  ['2018-09-07', 'short', '7 sep'],
  ['2018-09-07', 'short-year', '7 sep 2018'],
  ['2018-09-07', 'long', '7 september'],
  ['2018-09-10', 'ago', 'i dag'],
  ['2018-09-10', 'ago-other', 'idag'],
  ['2018-09-09', 'ago', 'igår'],
  ['2018-09-09', 'ago-other', 'i går'],
  ['2018-09-07', 'ago', 'för 3 dagar sedan'],
  ['2018-09-03', 'ago', 'för en vecka sedan'],
  ['2018-09-10', 'hours', 'för 2 timmar sedan'],
  ['2018-09-07', 'no such form', '2018-09-07'],
])('%s in the form %s is ”%s”', (day, form, words) => {
  expect(shownDay(day, TODAY, form)).toBe(words);
});
