import { describe, expect, it } from 'vitest';
import { findScale } from '@/lib/core/scales/find-scale';
import { interpret } from '@/lib/core/scales/interpret';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import published from '@/lib/packs/scales.json';
import { packSchema } from '@/lib/schema/pack';
import { read } from '@/lib/schema/read-document';
import { type Scale, scaleSchema, scalesSchema } from '@/lib/schema/scale';

const scales = scalesSchema.parse(published);
const pack = (id: string) => packSchema.parse(builtInPackDocuments()[id]);

function scale(id: string): Scale {
  const found = scales.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no scale ${id}`);
  return found;
}

/** Range and what is published: items, answers, min–max, bands' edges, cut-offs, measures of change, standing. */
const SCALES: [id: string, ...facts: string[]][] = [
  ['madrs-s', '9', '0–6', '0–54', '', '', '', 'open', 'Svanborg och Åsberg 1994'],
  ['madrs-s-fraga-9', '1', '0–6', '0–6', '0 0.5 2.5 4.5', '4', '', 'firm', 'Behandlarmanual'],
  ['gad-7', '7', '0–3', '0–21', '0 5 10 15', '', '4', 'firm', 'Spitzer'],
  ['phq-9', '9', '0–3', '0–27', '0 5 10 15 20', '', '', 'firm', 'Kroenke'],
  ['phq-9-fraga-9', '1', '0–3', '0–3', '', '', '', 'firm', 'Kroenke'],
  ['pss-10', '10', '0–4', '0–40', '', '', '', 'firm', 'Nordin'],
  ['isi', '7', '0–4', '0–28', '0 8 15 22', '', '8.4', 'firm', 'Morin'],
  ['pdss-sr', '7', '0–4', '0–28', '', '', '', 'open', 'PDSS-SR'],
  ['spin', '17', '0–4', '0–68', '', '19', '', 'firm', 'Connor'],
  ['whodas-2-0', '12', '', '0–60', '', '', '', 'firm', 'WHODAS'],
  ['audit', '10', '0–4', '0–40', '', '', '', 'open', 'AUDIT'],
  ['keds', '9', '0–6', '0–54', '', '19', '', 'firm', 'Besèr'],
  ['oci-r', '18', '0–4', '0–72', '0 16 28', '', '', 'firm', 'Abramovitch'],
  ['shai-14', '14', '0–3', '0–42', '', '18 22 29', '', 'firm', 'Österman'],
  ['pcl-5', '20', '0–4', '0–80', '', '31', '5 10', 'firm', 'PCL-5'],
  ['asrs-del-a', '6', '', '0–6', '', '4', '', 'firm', 'Kessler'],
  ['aaqol', '29', '', '0–100', '', '', '', 'open', 'AAQoL'],
  ['ede-q', '28', '0–6', '0–6', '', '', '', 'open', 'EDE-Q'],
  ['cia', '16', '0–3', '0–48', '', '', '', 'open', 'Bohn'],
];

it.each(SCALES)('%s has its range and what is published of it', (id, ...facts) => {
  const { items, answers, min, max, bands, cutOffs, changes, standing, source } = scale(id);
  const range = (from?: number, to?: number) => (from === undefined ? '' : `${from}–${to}`);
  const edges = (list: readonly { from: number }[]) => list.map(({ from }) => from).join(' ');
  expect([
    String(items),
    range(answers?.min, answers?.max),
    range(min, max),
    edges(bands),
    edges(cutOffs),
    changes.map(({ by }) => by).join(' '),
    standing,
  ]).toEqual(facts.slice(0, -1));
  expect(source.document).toContain(facts.at(-1));
});

it('holds the two ways of counting WHODAS 2.0 and no other scale twice', () => {
  expect(scale('whodas-2-0').scorings.map(({ min, max }) => [min, max])).toEqual([
    [12, 60],
    [0, 48],
  ]);
  expect(scales.filter(({ scorings }) => scorings.length > 0)).toHaveLength(1);
});

it('calls no two scales alike, and gives a range where all answers have one', () => {
  const ids = scales.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = scales.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  for (const { id, items, answers, max } of scales) {
    if (!items || !answers || id === 'ede-q') continue;
    expect([id, items * answers.max]).toEqual([id, max]);
  }
});

it('finds a scale by what manuals and pages call it', () => {
  const found = [
    'MARDS-S',
    'PSS',
    'MADRS-S fråga 9 om livslust',
    'GAD-7 (Ångest och oro)',
    'WHODAS',
  ];
  expect(found.map((name) => findScale(scales, name)?.id)).toEqual([
    'madrs-s',
    'pss-10',
    'madrs-s-fraga-9',
    'gad-7',
    'whodas-2-0',
  ]);
});

/** Question 9 by the manuals' phrases: K 7.2.14, K22 7.2.9. On an edge the severer band. */
describe.each([
  ['kalmar', '7.2.14'],
  ['kalmar-2022', '7.2.9'],
])('MADRS-S question 9 in %s', (edition, section) => {
  it.each([
    [0, 'normal aptit på livet'],
    [0.4, 'normal aptit på livet'],
    [0.5, 'meningslöshetskänslor'],
    [2, 'meningslöshetskänslor'],
    [2.5, 'suicidtankar'],
    [3, 'suicidtankar'],
    [4, 'suicidtankar'],
    [4.5, 'suicidplaner'],
    [6, 'suicidplaner'],
  ])(`%s is called %s (${section})`, (score, name) => {
    const reading = interpret(scale('madrs-s-fraga-9'), score, pack(edition).bands);
    expect(reading).toMatchObject({ kind: 'band', name, isOwn: true, source: { section } });
  });
});

/** What is measured when: initial, weekly, end. K 4.3, 4.5; K22 4.2. */
const Q9 = 'madrs-s-fraga-9';
const BATTERIES: [
  edition: string,
  program: string,
  initial: string,
  weekly: string,
  end: string,
][] = [
  [
    'kalmar',
    'depressionshjalpen',
    'whodas-2-0 madrs-s',
    'fragor-om-veckan madrs-s',
    'whodas-2-0 madrs-s',
  ],
  [
    'kalmar',
    'oroshjalpen',
    `whodas-2-0 gad-7 ${Q9}`,
    `fragor-om-veckan gad-7 ${Q9}`,
    `whodas-2-0 gad-7 ${Q9}`,
  ],
  ['kalmar', 'sovhjalpen', `whodas-2-0 isi ${Q9}`, `isi ${Q9}`, `whodas-2-0 isi ${Q9}`],
  [
    'kalmar',
    'stresshjalpen',
    `whodas-2-0 pss-10 ${Q9}`,
    `fragor-om-veckan pss-10 ${Q9}`,
    `fragor-om-veckan whodas-2-0 pss-10 ${Q9}`,
  ],
  [
    'kalmar',
    'angesthjalpen',
    `whodas-2-0 gad-7 ${Q9}`,
    `fragor-om-veckan gad-7 ${Q9}`,
    `whodas-2-0 gad-7 ${Q9}`,
  ],
  ['kalmar', 'livsbalansen', 'keds', 'keds utvardering-av-modulen', ''],
  ['kalmar-2022', 'depressionshjalpen', 'whodas-2-0 madrs-s', 'madrs-s', ''],
  ['kalmar-2022', 'angesthjalpen', 'whodas-2-0 gad-7', `gad-7 ${Q9}`, ''],
];

it.each(BATTERIES)('%s measures in %s what the manual says', (edition, program, ...times) => {
  const battery = pack(edition).batteries.find((one) => one.program === program);
  expect([battery?.initial, battery?.weekly, battery?.end].map((ids) => ids?.join(' '))).toEqual(
    times,
  );
});

it('the package before the assessment is that of K22 4.2.1', () => {
  const before = pack('kalmar-2022').batteries.find(({ program }) => program === undefined);
  expect(before?.initial.map((id) => scale(id).name).join(', ')).toBe(
    'Bakgrund och levnadsvanor, MADRS-S, GAD-7, SPIN, PSS-10, ISI, WHODAS 2.0, AUDIT, PDSS-SR',
  );
});

it.each(['kalmar', 'kalmar-2022'])(
  'the batteries of %s name scales and programs that are there',
  (id) => {
    const { batteries, programs } = pack(id);
    const named = batteries.flatMap(({ initial, weekly, end, extra }) => [
      ...[initial, weekly, end, extra].flat(),
    ]);
    expect(named.filter((name) => !scales.some((one) => one.id === name))).toEqual([]);
    const known = programs.map((program) => program.id);
    expect(batteries.filter(({ program }) => program && !known.includes(program))).toEqual([]);
  },
);

it.each([
  [{ min: 0 }, 'min och max hör ihop'],
  [{ min: 3, max: 3 }, 'max ska vara över min'],
  [
    {
      min: 0,
      max: 9,
      bands: [
        { from: 4, name: 'b' },
        { from: 1, name: 'a' },
      ],
    },
    'banden ska stå i ordning',
  ],
  [{ min: 0, max: 9, standing: 'open', cutOffs: [{ from: 4, name: 'g' }] }, 'inte är säkra'],
])('a scale is refused when it is wrong: %#', (wrong, why) => {
  const document = { id: 'a', name: 'A', source: { document: 'D' }, ...wrong };
  expect(read(scaleSchema, document)).toMatchObject({
    ok: false,
    errors: expect.arrayContaining([expect.stringContaining(why)]),
  });
});
