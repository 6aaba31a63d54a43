import { describe, expect, it } from 'vitest';
import { isToPhone, type MessageMoment, orderMessages } from '@/lib/core/messages/order-messages';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { type Message, type MessageKind, messageSchema } from '@/lib/schema/message';
import { packSchema } from '@/lib/schema/pack';

const { messages } = packSchema.parse(builtInPackDocuments().kalmar);

const quiet: MessageMoment = {
  program: 'oroshjalpen',
  isFlagged: false,
  isNeverLoggedIn: false,
  isNew: false,
  moduleDone: null,
  isLate: false,
  weekOfSilence: null,
  isEnding: false,
  isHandover: false,
};

function firstIds(all: readonly Message[], moment: Partial<MessageMoment>, count: number) {
  const ordered = orderMessages(all, { ...quiet, ...moment });
  return ordered.slice(0, count).map(({ id }) => id);
}

describe('what fits the moment comes first', () => {
  it.each<[string, Partial<MessageMoment>, string[]]>([
    ['a flag: phone (K 6.3)', { isFlagged: true }, ['ring-i-stallet', 'planerat-samtal']],
    ['a flag and a module done', { isFlagged: true, moduleDone: 1 }, ['ring-i-stallet']],
    ['a flag and late', { isFlagged: true, isLate: true }, ['ring-i-stallet', 'planerat-samtal']],
    ['new', { isNew: true }, ['valkommen', 'aviseringar']],
    ['never logged in', { isNeverLoggedIn: true }, ['ej-inloggad', 'aviseringar']],
    ['module 1 done', { moduleDone: 1 }, ['efter-modul-1', 'efter-modul', 'kommit-igang']],
    ['module 2 done', { moduleDone: 2 }, ['efter-modul-2', 'efter-modul']],
    ['module 5 done', { moduleDone: 5 }, ['efter-modul', 'kommit-igang']],
    ['late (K 3.6.1)', { isLate: true }, ['paminnelse', 'planerat-samtal', 'ring-i-stallet']],
    ['at the end', { isEnding: true }, ['avslut']],
    ['handed over', { isHandover: true }, ['byte-av-behandlare', 'overlamning']],
    ['nothing: the pack’s order', {}, ['valkommen', 'kommit-igang', 'efter-modul']],
  ])('%s', (_, moment, ids) => {
    expect(firstIds(messages, moment, ids.length)).toEqual(ids);
  });

  it('and none is lost', () => {
    const ordered = orderMessages(messages, { ...quiet, isFlagged: true, moduleDone: 3 });
    expect(new Set(ordered)).toEqual(new Set(messages));
    expect(ordered).toHaveLength(messages.length);
  });
});

function message(id: string, kind: MessageKind, more: Partial<Message> = {}): Message {
  return messageSchema.parse({ id, name: id, kind, text: 'x', source: { document: 'V' }, ...more });
}

/** V, "Avvikelse under behandling": weeks 1 to 4 of silence. */
describe('the weeks of silence', () => {
  const ladder = [
    message('v1', 'uppehall', { week: 1 }),
    message('v2', 'planerat-samtal', { week: 2 }),
    message('v3', 'ring-i-stallet', { week: 3 }),
    message('v4', 'brev', { week: 4 }),
    message('ring', 'ring-i-stallet'),
    message('svar', 'svar'),
  ];

  it.each([
    [1, 'v1'],
    [2, 'v2'],
    [3, 'v3'],
    [4, 'v4'],
  ])('week %s puts %s first', (weekOfSilence, id) => {
    expect(firstIds(ladder, { isLate: true, weekOfSilence }, 1)).toEqual([id]);
  });

  it('a flag goes before the week’s step', () => {
    const moment = { isFlagged: true, isLate: true, weekOfSilence: 1 };
    expect(firstIds(ladder, moment, 2)).toEqual(['ring', 'v1']);
  });

  it('another week’s step comes last', () => {
    expect(firstIds(ladder, {}, 2)).toEqual(['ring', 'svar']);
  });
});

it.each([
  ['oroshjalpen', ['all']],
  ['htkb', ['htkb', 'all']],
  [null, ['htkb', 'all']],
])('for the program %s: %j', (program, ids) => {
  const both = [message('htkb', 'svar', { programs: ['htkb'] }), message('all', 'svar')];
  expect(firstIds(both, { program }, 2)).toEqual(ids);
});

it('only phoning is not written to the patient', () => {
  expect(messages.filter(isToPhone).map(({ id }) => id)).toEqual(['ring-i-stallet']);
});
