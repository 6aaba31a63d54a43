import { expect, it } from 'vitest';
import { stableName } from '@/lib/core/teach/stable-name';

it.each(['insats', 'note.text', 'planned-actions', 'txtAtgard', 'field_a', 'phq9'])(
  '"%s" looks as if somebody wrote it',
  (name) => {
    expect(stableName(name)).toBe(name);
  },
);

it.each(
  [
    '',
    'ext-gen1234',
    'mat-input-12',
    ':r1:',
    'input-a3f9c2d1',
    'deadbeefcafe',
    'f7',
    'css-x7k2b',
    '19121212-1212',
    'två ord',
    'x'.repeat(61),
  ].filter((name) => name !== 'a'),
)('"%s" may be another at the next visit', (name) => {
  expect(stableName(name)).toBeNull();
});

it('no attribute is no name', () => {
  expect(stableName(null)).toBeNull();
});
