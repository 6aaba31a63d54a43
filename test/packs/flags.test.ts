import { describe, expect, it } from 'vitest';
import { factNames } from '@/lib/core/flags/fact-name';
import { factsIn, reachedIn } from '@/lib/core/flags/facts-in';
import { findFlags, limitsOf } from '@/lib/core/flags/find-flags';
import { readRow } from '@/lib/core/flags/read-row';
import { holds } from '@/lib/core/rules/holds';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import holidays from '@/lib/packs/holidays.json';
import type { Facts } from '@/lib/schema/condition';
import { type Pack, packSchema } from '@/lib/schema/pack';

const packs = Object.values(builtInPackDocuments()).map((document) => packSchema.parse(document));
const withFlags = packs.filter(({ flags }) => flags.length > 0);
const packNamed = (id: string): Pack => {
  const pack = packs.find((own) => own.id === id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
};

/** Which flags fire for these facts, by the pack's own limits. */
const firing = ({ flags, thresholds }: Pack, facts: Facts) =>
  findFlags(flags, facts, limitsOf(thresholds)).map(({ id }) => id);

const K = 'Region Kalmar län, Behandlarmanual iKBT';
const K22 = 'Region Kalmar län, Behandlarmanual iKBT 2022';

/**
 * Each rule of the manuals with its section in K and in K22, what the source says, and what fires and must not.
 */
const RULES: [
  flag: string,
  k: string,
  k22: string,
  says: string,
  fires: Facts[],
  silent: Facts[],
][] = [
  [
    'fraga-9-red',
    '4.1',
    '4.1',
    'the platform flags from 4',
    [{ 'fraga-9': 4 }],
    [{ 'fraga-9': 3.9 }, { 'fraga-9': 4.5 }],
  ],
  [
    'fraga-9-plans',
    '4.1',
    '4.1',
    'over 4.5 is suicidplaner; on the boundary the severer band',
    [{ 'fraga-9': 4.5 }, { 'fraga-9': 5 }, { 'fraga-9': 6 }],
    [{ 'fraga-9': 4 }, { 'fraga-9': 0 }],
  ],
  [
    'fraga-9-thoughts',
    '6.3',
    '6.3',
    'suicidtankar (2.5–4.5) in a score: phone soon',
    [{ 'fraga-9': 2.5 }, { 'fraga-9': 3 }, { 'fraga-9': 3.9 }],
    [{ 'fraga-9': 2 }, { 'fraga-9': 0.5 }, { 'fraga-9': 0 }, { 'fraga-9': 4 }],
  ],
  [
    'platform-red-flag',
    '4.1',
    '4.1',
    'a red flag must be taken care of',
    [{ 'platform-red': true }],
    [{ 'platform-red': false }],
  ],
  [
    'fraga-9-unreadable',
    '4.1',
    '4.1',
    'an answer that cannot be read is said',
    [{ 'fraga-9-status': 'unreadable' }],
    [{ 'fraga-9-status': 'read' }],
  ],
  [
    'fraga-9-outside',
    '4.1',
    '4.1',
    'an answer outside 0–6 is said',
    [{ 'fraga-9-status': 'outside' }],
    [{ 'fraga-9-status': 'read' }],
  ],
  [
    'fraga-9-missing',
    '4.3.2',
    '4.2',
    'question 9 is in the weekly measurement',
    [{ 'fraga-9-status': 'missing', module: 3 }],
    [{ 'fraga-9-status': 'read', module: 3 }],
  ],
  [
    'phq-9-fraga-9',
    '6.3',
    '6.3',
    'suicidal thoughts in any measurement: phone soon',
    [{ 'phq-9-fraga-9': 1 }],
    [{ 'phq-9-fraga-9': 0 }, { 'fraga-9': 1 }],
  ],
  [
    'urgent-message',
    '6.3',
    '6.3',
    'feels very bad by what is written: phone soon',
    [{ waiting: true, 'waiting-urgent': true }],
    [{ waiting: true, 'waiting-urgent': false }],
  ],
  [
    'words-found',
    '6.3',
    '6.3',
    'the unit’s own words, off where it has none',
    [{ 'words-found': true }],
    [{ 'words-found': false }, {}],
  ],
  [
    'agreed-day-missed',
    '3.6.1',
    '3.5.4',
    'no message at the agreed time: send a message',
    [{ 'agreed-day-missed': true }],
    [{ 'agreed-day-missed': false }],
  ],
  [
    'no-answer',
    '3.6.1',
    '3.5.4',
    'no answer within a couple of days: phone',
    [{ 'agreed-day-missed': true, 'days-since-reminder': 2 }],
    [{ 'agreed-day-missed': true, 'days-since-reminder': 1 }],
  ],
  [
    'inactive',
    '3.6.1',
    '3.5.4',
    'not logged in for 10 days',
    [{ 'days-inactive': 10 }],
    [{ 'days-inactive': 9 }, { 'days-inactive': 10, phase: 'maintenance' }],
  ],
  [
    'no-dialogue',
    '9.1',
    '9.1',
    'no dialogue within 3 weeks: the program is ended',
    [{ 'days-without-dialogue': 21 }],
    [{ 'days-without-dialogue': 20 }, { 'days-without-dialogue': 21, phase: 'ended' }],
  ],
  [
    'waiting',
    '9.1',
    '9.1',
    'an answer on a certain weekday',
    [{ waiting: true, 'waiting-working-days': 5 }],
    [{ waiting: true, 'waiting-working-days': 4 }],
  ],
  [
    'module-done',
    '3.6.1',
    '3.5.4',
    'new modules weekly, with feedback',
    [{ 'module-done': true }],
    [{ 'module-done': false }],
  ],
  [
    'never-logged-in',
    '3.6',
    '3.5.3',
    'the patient gets going',
    [{ 'never-logged-in': true }],
    [{ 'never-logged-in': false }],
  ],
  [
    'handover-pending',
    '8.2.1',
    '8.3.1',
    'the handing unit is responsible until it is accepted',
    [{ 'handover-pending': true }],
    [{}],
  ],
  [
    'maintenance-over',
    '3.6.5',
    '3.5.8',
    'maintenance for 90 days',
    [{ 'maintenance-over': true }],
    [{ 'maintenance-over': false }],
  ],
  [
    'ended-not-deleted',
    '3.6.7',
    '3.5.12',
    'delete the ended patient',
    [{ 'ended-not-deleted': true }],
    [{ phase: 'maintenance' }],
  ],
  [
    'scores-worse',
    '3.6.2',
    '3.5.5',
    'setbacks: validate, encourage',
    [{ 'score-trend': 'worse' }],
    [{ 'score-trend': 'same' }],
  ],
  [
    'no-improvement',
    '6.3',
    '6.3',
    'treatment plainly does not work: phone',
    [{ 'score-trend': 'same', 'score-weeks': 4 }],
    [{ 'score-trend': 'better', 'score-weeks': 4 }],
  ],
];

describe.each([
  ['kalmar', K, 1],
  ['kalmar-2022', K22, 2],
] as const)('the rules of %s', (id, document, column) => {
  const pack = packNamed(id);

  it.each(RULES)('%s (K %s, K22 %s): %s', (flag, ...rest) => {
    const section = rest[column - 1];
    const [, , , fires, silent] = rest;
    const rule = pack.flags.find((own) => own.id === flag);
    expect(rule?.source).toMatchObject({ document, section });
    for (const facts of fires) expect([facts, firing(pack, facts)]).toEqual([facts, [flag]]);
    for (const facts of silent) expect(firing(pack, facts)).not.toContain(flag);
  });

  it.each([
    [0, []],
    [0.5, []],
    [2, []],
    [2.4, []],
    [2.5, ['amber']],
    [3, ['amber']],
    [3.9, ['amber']],
    [4, ['red']],
    [4.5, ['red']],
    [5, ['red']],
    [6, ['red']],
  ])('question 9 at %d is %j', (value, severities) => {
    const found = findFlags(pack.flags, { 'fraga-9': value }, limitsOf(pack.thresholds));
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });

  it.each(['7', '-1', 'x'])('question 9 as "%s" is said, never passed over', (value) => {
    const cells = { flaggor: `Röd flagga: MADRS-S fråga 9: ${value}` };
    const context = { today: '2026-11-24', holidays, programs: [], batteries: [] };
    const found = firing(pack, readRow(cells, context).facts);
    expect(found).toContain('platform-red-flag');
    expect(found).toContain(value === 'x' ? 'fraga-9-unreadable' : 'fraga-9-outside');
  });

  it('says of a 3 that the platform does not flag it, and to phone', () => {
    const [flag] = findFlags(pack.flags, { 'fraga-9': 3 }, limitsOf(pack.thresholds));
    expect(flag?.text).toMatch(/Plattformen flaggar först från 4/);
    expect(flag?.due).toMatch(/^Ring snarast/);
    expect(flag).toMatchObject({ checklist: 'red-flag', message: 'ring-i-stallet' });
  });

  it('has each of its rules in this table, or as a case of one', () => {
    const named = RULES.map(([flag]) => flag);
    const others = pack.flags.map((flag) => flag.id).filter((flag) => !named.includes(flag));
    expect(others).toEqual(['phq-9-unreadable', 'fraga-9-not-shown']);
  });
});

describe.each(withFlags)('the flags of $id', (pack) => {
  const { flags, thresholds, checklists, messages } = pack;
  const limits = limitsOf(thresholds);

  it.each(flags)('$id fires for its examples, and only for them', ({ when, examples }) => {
    for (const facts of examples.fires)
      expect([facts, holds(when, facts, limits)]).toEqual([facts, true]);
    for (const facts of examples.silent)
      expect([facts, holds(when, facts, limits)]).toEqual([facts, false]);
  });

  it.each(flags)('$id names only facts that a page gives', ({ when, text, due, examples }) => {
    const inTexts = [...`${text}${due}`.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
    const inExamples = [...examples.fires, ...examples.silent].flatMap(Object.keys);
    const named = [...factsIn(when), ...inTexts, ...inExamples];
    expect(named.filter((name) => !Object.hasOwn(factNames, name))).toEqual([]);
    for (const name of inTexts) expect(examples.fires.some((facts) => name in facts)).toBe(true);
  });

  it('uses no id twice, and every threshold that it has', () => {
    for (const list of [flags, thresholds]) {
      const ids = list.map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
    const text = JSON.stringify(flags.map(({ when }) => when));
    const used = [...text.matchAll(/"threshold":"([^"]+)"/g)].map(([, id = '']) => id);
    expect([...new Set(used)].sort()).toEqual(thresholds.map(({ id }) => id).sort());
  });

  it('points to checklists and messages that it has', () => {
    const ids = new Set([...checklists, ...messages].map(({ id }) => id));
    const named = flags.flatMap(({ checklist, message }) =>
      [checklist ?? [], message ?? []].flat(),
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('lets a unit turn every threshold off', () => {
    const off = Object.fromEntries(thresholds.map(({ id }) => [id, null]));
    const resting = flags.flatMap(({ id, when, examples }) =>
      examples.fires
        .filter((facts) => reachedIn(when, facts, limits).length > 0)
        .map((facts) => [id, holds(when, facts, off)] as const),
    );
    expect(resting.length).toBeGreaterThan(0);
    expect(resting.filter(([, stillFires]) => stillFires)).toEqual([]);
  });

  it('gives document and section of every rule and threshold', () => {
    for (const { id, source } of [...flags, ...thresholds]) {
      expect([id, Boolean(source.document && source.section)]).toEqual([id, true]);
    }
  });
});
