import { expect, it } from 'vitest';
import type { KnownValues } from '@/lib/core/messages/as-phrase';
import { fillMessage } from '@/lib/core/messages/fill-message';
import { messageSchema } from '@/lib/schema/message';

const message = messageSchema.parse({
  id: 'valkommen',
  name: 'Välkommen',
  kind: 'valkomst',
  text: 'Välkommen till {program}!\n\nDu får svar på {svarsdagar}.\n{behandlare}',
  gaps: {
    program: { kind: 'text', label: 'Program', sign: 'xxx-hjälpen' },
    svarsdagar: { kind: 'choice', label: 'Dagar', sign: 'xxx-dagar', choices: ['tisdagar'] },
    behandlare: { kind: 'text', label: 'Namn', sign: 'XXXXX' },
  },
  source: { document: 'D' },
});

/** The text with what stands in its gaps marked: filled ones in <>, open ones in []. */
function marked(known?: KnownValues): string {
  const { text, gaps } = fillMessage(message, known);
  return [...gaps].reverse().reduce((all, { start, end, filled }) => {
    const value = all.slice(start, end);
    return all.slice(0, start) + (filled ? `<${value}>` : `[${value}]`) + all.slice(end);
  }, text);
}

it.each<[KnownValues | undefined, string]>([
  [undefined, 'Välkommen till [xxx-hjälpen]!\n\nDu får svar på [xxx-dagar].\n[XXXXX]'],
  [
    { program: 'Oroshjälpen Plus', svarsdagar: 'tisdagar', behandlare: 'Britt' },
    'Välkommen till <Oroshjälpen Plus>!\n\nDu får svar på <tisdagar>.\n<Britt>',
  ],
  [
    { program: ' Oroshjälpen\n Plus ', svarsdagar: '  ', behandlare: null },
    'Välkommen till <Oroshjälpen Plus>!\n\nDu får svar på [xxx-dagar].\n[XXXXX]',
  ],
  [
    { program: '{behandlare}', okänd: 'x' },
    'Välkommen till <{behandlare}>!\n\nDu får svar på [xxx-dagar].\n[XXXXX]',
  ],
])('filled by %j: %j', (known, text) => {
  expect(marked(known)).toBe(text);
});
