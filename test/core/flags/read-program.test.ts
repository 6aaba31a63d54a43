import { expect, it } from 'vitest';
import { readProgram } from '@/lib/core/flags/read-program';
import { programSchema } from '@/lib/schema/program';

const source = { document: 'D' };
const programs = [
  { id: 'oro', name: 'Oroshjälpen Plus', source },
  { id: 'unga', name: 'Stödet unga', source },
  { id: 'vuxna', name: 'Stödet vuxna', source },
  { id: 'bas', name: 'Balans – grund', source },
  { id: 'bas-somn', name: 'Balans – sömn', parent: 'bas', source },
].map((program) => programSchema.parse(program));

it.each([
  ['Oroshjälpen Plus', 'oro'],
  ['oroshjälpen', 'oro'],
  ['  Oroshjälpen   plus ', 'oro'],
  ['Balans', 'bas'],
  ['Stödet', null],
  ['Oro', null],
  ['', null],
])('a page that names %j means %s', (text, id) => {
  expect(readProgram(text, programs)).toBe(id);
});
