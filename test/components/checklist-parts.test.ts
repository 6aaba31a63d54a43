import { describe, expect, it } from 'vitest';
import { groupItems } from '@/components/overlay/sidebar/group-items';
import { messageParts } from '@/components/overlay/sidebar/message-parts';
import { fillMessage } from '@/lib/core/messages/fill-message';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { readPack } from '@/lib/schema/read-document';

const packs = Object.values(builtInPackDocuments()).map((document) => {
  const reading = readPack(document);
  if (!reading.ok) throw new Error(reading.errors.join('\n'));
  return reading.value;
});
const messages = packs.flatMap((pack) => pack.messages);

describe('items under their headings', () => {
  const item = (id: string, group?: string) => ({ id, text: id, ...(group && { group }) });

  it('stand under the heading that was last named', () => {
    const groups = groupItems([
      item('a'),
      item('b', 'X'),
      item('c'),
      item('d', 'Y'),
      item('e', 'Y'),
    ]);
    expect(groups.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
      [null, ['a']],
      ['X', ['b', 'c']],
      ['Y', ['d', 'e']],
    ]);
    expect(groupItems([])).toEqual([]);
  });

  it('are all there, in order, in every checklist that is shipped', () => {
    for (const { items } of packs.flatMap((pack) => pack.checklists)) {
      expect(groupItems(items).flatMap((group) => group.items)).toEqual(items);
    }
  });
});

describe('the parts of a message', () => {
  it('together are the text, with every gap that is left marked', () => {
    expect(messages.length).toBeGreaterThan(20);
    for (const message of messages) {
      const { text, gaps } = fillMessage(message);
      const parts = messageParts(message, text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      const signs = gaps
        .filter(({ filled }) => !filled)
        .map(({ start, end }) => text.slice(start, end));
      expect([message.id, parts.filter(({ isGap }) => isGap).map((part) => part.text)]).toEqual([
        message.id,
        signs,
      ]);
    }
  });

  it('have no mark on what is filled', () => {
    const kalmar = packs.find(({ id }) => id === 'kalmar');
    const welcome = kalmar?.messages.find(({ id }) => id === 'valkommen');
    if (!welcome) throw new Error('the welcome text is missing');
    const { text } = fillMessage(welcome, { program: 'Oroshjälpen Plus', moduler: '7' });
    const marked = messageParts(welcome, text).filter(({ isGap }) => isGap);
    expect(marked.map((part) => part.text)).toEqual(['X', 'xxx-dagar', 'XXXXX']);
  });
});
