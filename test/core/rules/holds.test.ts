import { describe, expect, it } from 'vitest';
import { holds } from '@/lib/core/rules/holds';
import type { Condition, Facts } from '@/lib/schema/condition';

const facts: Facts = {
  score: 4,
  program: 'htkb',
  codes: ['DU011', 'ZV044'],
  signed: false,
  lost: null,
};

describe('holds', () => {
  it.each<[string, Condition, boolean]>([
    ['equal', { fact: 'program', is: 'htkb' }, true],
    ['equal to false', { fact: 'signed', is: false }, true],
    ['another value', { fact: 'program', is: 'sovhjalpen' }, false],
    ['on the limit', { fact: 'score', atLeast: 4 }, true],
    ['under the limit', { fact: 'score', atLeast: 4.5 }, false],
    ['not below itself', { fact: 'score', below: 4 }, false],
    ['below', { fact: 'score', below: 4.5 }, true],
    ['a threshold by name', { fact: 'score', atLeast: { threshold: 'red' } }, true],
    ['a threshold that is turned off', { fact: 'score', atLeast: { threshold: 'off' } }, false],
    [
      'a threshold that is not there',
      { fact: 'score', atLeast: { threshold: 'constructor' } },
      false,
    ],
    ['one of', { fact: 'program', oneOf: ['a', 'htkb'] }, true],
    ['has', { fact: 'codes', has: 'ZV044' }, true],
    ['has not', { fact: 'codes', has: 'ZV051' }, false],
    ['known', { fact: 'score', known: true }, true],
    ['unknown', { fact: 'lost', known: false }, true],
    ['never heard of', { fact: 'other', known: false }, true],
    ['a name of every object', { fact: 'constructor', known: true }, false],
    ['nothing is said of what is unknown', { fact: 'lost', below: 4 }, false],
    ['a text is no number', { fact: 'program', atLeast: 0 }, false],
    [
      'all',
      {
        all: [
          { fact: 'score', is: 4 },
          { fact: 'signed', is: true },
        ],
      },
      false,
    ],
    [
      'any',
      {
        any: [
          { fact: 'score', is: 4 },
          { fact: 'signed', is: true },
        ],
      },
      true,
    ],
    ['not', { not: { fact: 'signed', is: true } }, true],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition, facts, { red: 4, off: null })).toBe(expected);
  });
});
