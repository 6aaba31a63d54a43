import { describe, expect, it } from 'vitest';
import { coach } from '@/lib/core/messages/coach';
import { messageMarks } from '@/lib/core/messages/message-marks';
import { nameFinder } from '@/lib/core/messages/name-finder';
import { leftOverFinder } from '@/lib/core/phrases/left-over-finder';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { messages as words } from '@/lib/text/messages';

const { messages } = packSchema.parse(builtInPackDocuments().kalmar);
const gaps = leftOverFinder(messageMarks(messages));
const own = ['Tove Övningsson', 'Britt Behandlare'];
const others = ['Karin Berg', 'Åkesson, Anna-Lisa', 'Hans de Vries', 'Tove Lund'];
const names = nameFinder(own, others);

it.each([
  ['', '0 ord · 0 frågor'],
  ['Hej Tove, bra jobbat.', '4 ord · 0 frågor'],
  ['Hur går det? Har du läst?', '6 ord · 2 frågor'],
  ['Va???', '1 ord · 1 fråga'],
  ['Se https://exempel.se/?a=1 och ”varför?”', '4 ord · 1 fråga'],
  ['Hej XXX,\n\nBra jobbat med modul X.', '7 ord · 0 frågor · 2 luckor kvar'],
  ['Hej Karin, bra.', '3 ord · 0 frågor · namn på en annan patient: ”Karin”'],
])('%j: %s', (text, line) => {
  expect(words.coach(coach(text, { gaps, names }))).toBe(line);
});

describe('another patient’s name is found', () => {
  it.each([
    ['Hej Karin,', ['Karin']],
    ['Karins framsteg', ['Karins']],
    ['Hej Karin Berg, hej', ['Karin Berg']],
    ['Berg, Karin', ['Berg', 'Karin']],
    ['HEJ KARIN', ['KARIN']],
    ['Anna-Lisa och A\u030akesson', ['Anna-Lisa', 'A\u030akesson']],
    ['Hans sa', ['Hans']],
  ])('in %j', (text, found) => {
    expect(names(text).map(({ name }) => name)).toEqual(found);
    for (const { name, start, end } of names(text)) expect(text.slice(start, end)).toBe(name);
  });

  it.each([
    'Hej Tove,',
    'Toves plan',
    'karin och berg',
    'hans bok',
    'Bergen ligger i Norge',
    'Karina',
    'de',
    'Anna',
    '',
  ])('and not in %j', (text) => {
    expect(names(text)).toEqual([]);
  });
});

it('no other patients, no names', () => {
  expect(nameFinder(own, [])('Hej Karin')).toEqual([]);
});
