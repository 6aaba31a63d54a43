import type { PageResults } from './measure-page';
import type { Field, VisitResult } from './measure-visit';
import { differences, type Metric, ratios } from './statistics';

const FIELDS: readonly Field[] = ['textarea', 'contenteditable'];

/** The limits that the product has set itself; ms of processor time. */
const LIMITS = { load: 8, key: 0.15, expansion: 2 } as const;

/** The visits as lines of the report. */
export function pageMetrics({ machine, without, builtIn, many }: PageResults): Metric[] {
  return [
    { name: 'machine: a fixed piece of work in Node, not ours', unit: 'ms', values: machine },
    {
      name: 'load: our scripts, built-in pack',
      unit: 'ms',
      values: loads(builtIn),
      limit: LIMITS.load,
    },
    { name: 'load: our scripts, 5 000 phrases', unit: 'ms', values: loads(many) },
    {
      name: 'first field: features loaded and made ready, built-in pack',
      unit: 'ms',
      values: readies(builtIn),
    },
    {
      name: 'first field: features loaded and made ready, 5 000 phrases',
      unit: 'ms',
      values: readies(many),
    },
    ...FIELDS.map((field) => keyMetric(field, builtIn, 'built-in pack')),
    keyMetric('textarea', many, '5 000 phrases'),
    ...expansionMetrics(builtIn, 'built-in pack'),
    ...expansionMetrics(many, '5 000 phrases', LIMITS.expansion),
    ...heapMetrics(without, builtIn, many),
    ...ratioMetrics(without, builtIn, many),
  ];
}

function keyMetric(field: Field, visits: readonly VisitResult[], pack: string): Metric {
  return {
    name: `ordinary key in a ${field}: our scripts, ${pack}`,
    unit: 'ms',
    values: keys(visits, field).map(({ script }) => script),
    limit: LIMITS.key,
  };
}

function expansionMetrics(visits: readonly VisitResult[], pack: string, limit?: number): Metric[] {
  return FIELDS.flatMap((field) => {
    const costs = visits.flatMap(({ expansions }) => expansions[field] ?? []);
    const name = `expanding key in a ${field}, ${pack}`;
    const limited = limit === undefined ? {} : { limit };
    return [
      {
        name: `${name}: our own work till the text stands, first on the page`,
        unit: 'ms',
        values: costs.map(({ first }) => first.atOnce),
        ...limited,
      },
      {
        name: `${name}: our own work till the text stands, second`,
        unit: 'ms',
        values: costs.map(({ again }) => again.atOnce),
        ...limited,
      },
      {
        name: `${name}: with what comes after, as the list of values, second`,
        unit: 'ms',
        values: costs.map(({ again }) => again.own),
      },
      {
        name: `${name}: with the browser's part, second`,
        unit: 'ms',
        values: costs.map(({ again }) => again.total),
      },
    ];
  });
}

function heapMetrics(
  without: readonly VisitResult[],
  builtIn: readonly VisitResult[],
  many: readonly VisitResult[],
): Metric[] {
  const [bare, ours, large] = [without, builtIn, many].map((visits) =>
    visits.map(({ heap }) => heap),
  );
  return [
    { name: 'heap without the extension', unit: 'MB', values: bare ?? [] },
    { name: 'heap with it, built-in pack', unit: 'MB', values: ours ?? [] },
    {
      name: 'heap more with it, built-in pack',
      unit: 'MB',
      values: differences(ours ?? [], bare ?? []),
    },
    {
      name: 'heap more with it, 5 000 phrases',
      unit: 'MB',
      values: differences(large ?? [], bare ?? []),
    },
  ];
}

function ratioMetrics(
  without: readonly VisitResult[],
  builtIn: readonly VisitResult[],
  many: readonly VisitResult[],
): Metric[] {
  const load = (visits: readonly VisitResult[]) => visits.map((visit) => visit.load.page);
  const key = (visits: readonly VisitResult[]) => keys(visits, 'textarea').map(({ page }) => page);
  return [
    { name: 'whole page, load, without the extension', unit: 'ms', values: load(without) },
    {
      name: 'whole page, load, with / without',
      unit: '×',
      values: ratios(load(builtIn), load(without)),
    },
    {
      name: 'whole page, load, 5 000 phrases / without',
      unit: '×',
      values: ratios(load(many), load(without)),
    },
    { name: 'whole page, a key, without the extension', unit: 'ms', values: key(without) },
    {
      name: 'whole page, a key, with / without',
      unit: '×',
      values: ratios(key(builtIn), key(without)),
    },
  ];
}

function readies(visits: readonly VisitResult[]): number[] {
  return visits.flatMap(({ ready }) => ready?.script ?? []);
}

function loads(visits: readonly VisitResult[]): number[] {
  return visits.map(({ load }) => load.script);
}

function keys(visits: readonly VisitResult[], field: Field) {
  return visits.flatMap((visit) => visit.keys[field] ?? []);
}
