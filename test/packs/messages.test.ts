import { describe, expect, it } from 'vitest';

import { fillMessage } from '@/lib/core/messages/fill-message';
import { messageMarks } from '@/lib/core/messages/message-marks';
import { leftOverFinder } from '@/lib/core/phrases/left-over-finder';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { type Message, messageKindSchema, messageSchema } from '@/lib/schema/message';
import { packSchema } from '@/lib/schema/pack';
import { read } from '@/lib/schema/read-document';
import printed from './fixtures/manual-texts.json';

const EDITIONS = ['kalmar', 'kalmar-2022'] as const;

function messagesOf(edition: string): readonly Message[] {
  return packSchema.parse(builtInPackDocuments()[edition]).messages;
}

function message(edition: string, id: string): Message {
  const found = messagesOf(edition).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${edition} has no message ${id}`);
  return found;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe.each(EDITIONS)('the welcome text of %s', (edition) => {
  const welcome = message(edition, 'valkommen');

  it('is word for word that of the manual, gaps by the signs that it prints', () => {
    expect(flat(fillMessage(welcome).text)).toBe(printed[edition].welcome.text);
    expect(welcome.source).toMatchObject({ document: printed[edition].document, section: '9.1' });
  });

  it('has gaps for program, modules, weeks, answer days and name, in this order', () => {
    const extra = edition === 'kalmar' ? [] : ['ljudövningar', 'filmer'];
    const order = ['program', 'moduler', 'veckor', 'svarsdagar', ...extra, 'behandlare'];
    expect(fillMessage(welcome).gaps.map(({ name }) => name)).toEqual(order);
  });
});

/** Kinds of care-process 10 in each edition: id, section, words that the manual or the brief asks for. */
const KINDS: [edition: (typeof EDITIONS)[number], id: string, section: string, says: RegExp][] = [
  ['kalmar', 'kommit-igang', '3.6, 6.1', /kommit igång/],
  ['kalmar', 'efter-modul-1', '3.6, 6.1', /grunden/],
  ['kalmar', 'efter-modul-2', '3.6, 6.1', /träna mycket i början/],
  ['kalmar', 'efter-modul', '3.6.1, 6.1', /Bra jobbat med modul/],
  ['kalmar', 'svar-pa-fraga', '3.6.1, 6.1', /läs gärna där/],
  ['kalmar', 'motstand', '6.1, 6.2', /varje vecka/],
  ['kalmar', 'hemuppgift', '6.1, 6.2', /lättare med träning/],
  ['kalmar', 'svacka', '3.6.2, 9.1', /1177/],
  ['kalmar', 'ej-inloggad', '3.5.5, 8.5', /0770-72 00 00/],
  ['kalmar', 'paminnelse', '3.6.1, 6.3', /på telefon/],
  ['kalmar', 'planerat-samtal', '3.6.1, 6.3', /Jag ringer dig/],
  ['kalmar', 'brev-fore-avslut', '9.1', /avslutas programmet/],
  ['kalmar', 'avslut', '3.6.3–3.6.6', /90 dagar.*PDF-ikonen/],
  ['kalmar', 'byte-av-behandlare', '8.1', /din behandlare/],
  ['kalmar', 'overlamning', '8.2.1, 8.2.5', /”Information från vårdgivaren”/],
  ['kalmar', 'aviseringar', '3.5.5', /”Inställningar”/],
  ['kalmar', 'ring-i-stallet', '6.3, 5.6', /Ring patienten snarast.*Vårdförlopp Suicidprevention/],
  ['kalmar-2022', 'kommit-igang', '3.5.3, 6.1', /kommit igång/],
  ['kalmar-2022', 'svacka', '3.5.5, 9.1', /1177/],
  ['kalmar-2022', 'ej-inloggad', '3.5.2, 8.6', /0770-72 00 00/],
  ['kalmar-2022', 'paminnelse', '3.5.4, 6.3', /på telefon/],
  ['kalmar-2022', 'avslut', '3.5.6–3.5.10', /90 dagar/],
  ['kalmar-2022', 'overlamning', '8.3.1, 8.3.5', /”Information från vårdgivaren”/],
  ['kalmar-2022', 'ring-i-stallet', '6.3, 5.9', /Ring patienten snarast.*psykiatrin/],
];

it.each(KINDS)('%s: %s is from %s', (edition, id, section, says) => {
  const { source, text } = message(edition, id);
  expect(source).toMatchObject({ document: printed[edition].document, section });
  expect(text).toMatch(says);
});

describe.each(EDITIONS)('the messages of %s', (edition) => {
  const all = messagesOf(edition);
  const own = all.filter(({ id }) => id !== 'valkommen');

  it('are there for every kind, with an id each', () => {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(
      [...messageKindSchema.options].sort(),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(own.map((one) => [one.id, one] as const))('%s is short and plain', (_, { text }) => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(100);
    expect(text.match(/\?/g) ?? []).toEqual([]);
    expect(text).not.toMatch(/!|"/);
  });
});

it.each(Object.keys(builtInPackDocuments()))(
  'messages of %s leave gaps that are found again, each of them, and nothing else',
  (id) => {
    const all = messagesOf(id);
    const find = leftOverFinder(messageMarks(all));
    for (const one of all) {
      const { text, gaps } = fillMessage(one);
      expect([one.id, find(text)]).toEqual([
        one.id,
        gaps.map(({ start, end }) => ({ start, end })),
      ]);
    }
  },
);

describe('a message', () => {
  const one = { id: 'a', name: 'A', kind: 'svar', text: 'Hej', source: { document: 'D' } };
  const gaps = { namn: { kind: 'text', label: 'Namn', sign: 'X' } };
  it.each([
    [{ ...one, gaps }, 'luckan {namn} står inte i texten'],
    [{ ...one, text: 'Hej {namn}' }, 'luckan {namn} är inte beskriven'],
    [{ ...one, kind: 'fest' }, 'kind'],
  ])('is refused when it is wrong: %#', (document, why) => {
    expect(read(messageSchema, document)).toMatchObject({
      ok: false,
      errors: expect.arrayContaining([expect.stringContaining(why)]),
    });
  });
});
