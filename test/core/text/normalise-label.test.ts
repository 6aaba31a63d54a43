import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseLabel } from '@/lib/core/text/normalise-label';

it.each([
  ['Planerade åtgärder', 'planerade åtgärder'],
  ['Planerade  åtgärder: *', 'planerade åtgärder'],
  ['* PLANERADE ÅTGÄRDER', 'planerade åtgärder'],
  ['Planerade\n\tåtgärder:', 'planerade åtgärder'],
  ['Planerade\u00a0åtgärder', 'planerade åtgärder'],
  ['Planerade åtgärder (obligatorisk)', 'planerade åtgärder'],
  ['Planerade åtgärder (Obligatoriskt):', 'planerade åtgärder'],
  ['Planerade åtgärder (valfritt)', 'planerade åtgärder'],
  ['Planerade åtgärder'.normalize('NFD'), 'planerade åtgärder'],
  ['– Åtgärd •', 'åtgärd'],
  ['Åtgärd, obligatoriskt fält: *', 'åtgärd'],
  ['Åtgärd * obligatorisk', 'åtgärd'],
  ['Åtgärd (krävs)', 'åtgärd'],
  ['Plane\u00adrade åt\u200bgärder', 'planerade åtgärder'],
  ['Senast aktiv ▲', 'senast aktiv'],
  ['Obligatorisk uppgift', 'obligatorisk uppgift'],
  ['Åtgärd (behandlingsinsats)', 'åtgärd (behandlingsinsats)'],
  ['Diagnos/Kodning', 'diagnos/kodning'],
  ['E-post', 'e-post'],
  [' : * ', ''],
  ['', ''],
])('%j is compared as "%s"', (label, expected) => {
  expect(normaliseLabel(label)).toBe(expected);
});

it('takes what is longer than 200 characters for no label', () => {
  expect(normaliseLabel('a'.repeat(200))).toHaveLength(200);
  expect(normaliseLabel('a'.repeat(201))).toBe('');
});

it('tells labels apart that a reader tells apart', () => {
  const labels = ['Åtgärd', 'Atgard', 'Åtgärder', 'Planering', 'Planerad åtgärd', 'Diagnos'];
  expect(new Set(labels.map(normaliseLabel)).size).toBe(labels.length);
});

it('gives the same when applied to what it gave', () => {
  const part = fc.constantFrom(
    'Å',
    'a\u030a',
    ' ',
    '\n',
    ':',
    '*',
    '(valfri)',
    ', obligatoriskt fält',
    '\u00ad',
    '(obligatorisk)',
    'b',
    '-',
  );
  const label = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(label, (own) => {
      const once = normaliseLabel(own);
      expect(normaliseLabel(once)).toBe(once);
    }),
  );
});

it('takes a label of words alone as it takes one with signs around it', () => {
  const word = fc.constantFrom(
    'Åtgärd',
    'obligatorisk',
    'fält',
    'UPPGIFT',
    'obligatoriskt',
    'krävs',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
  fc.assert(
    fc.property(words, (own) => {
      expect(normaliseLabel(own)).toBe(normaliseLabel(`\u200b${own} `));
    }),
  );
});
