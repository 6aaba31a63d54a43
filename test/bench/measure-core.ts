import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '@/lib/core/model';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { findPhrase } from '@/lib/core/phrases/find-phrase';
import { indexPhrases } from '@/lib/core/phrases/index-phrases';
import { searchEntries, searchPhrases } from '@/lib/core/phrases/search-phrases';
import { assemblePacks } from '@/lib/packs/assemble-packs';
import { readPack } from '@/lib/schema/read-document';
import { manyPhrases } from './many-phrases';
import type { Metric } from './statistics';

const COUNT = 10_000;
const RUNS = 9;
/** Runs before those that count, in which the engine gets to know the code. */
const WARM_UP = 3;
const FOLDER = 'lib/packs/regions/kalmar';
const FILES = ['pack', 'programs', 'keywords', 'contact-types', 'phrases'];
const QUERIES = ['b', 'behint', 'ångest', 'angest vard', 'modul 3 exponering', 'finns inte'];
const BEFORE = 'Patienten beskriver veckan som har varit. '.repeat(20);

/** The domain alone in plain Node, with 10 000 phrases: to index, find, expand and search. */
export function measureCore(): Metric[] {
  const pack = defaultPack();
  const phrases = manyPhrases(pack.phrases, COUNT);
  const index = indexPhrases(phrases);
  const entries = searchEntries(phrases, pack.programs);
  const places = phrases.map(({ trigger, fields: [role = null] }) => {
    return { role, system: 'journal' as const, before: BEFORE + trigger, after: '' };
  });
  const search = (query: string) =>
    searchPhrases(entries, query, { role: 'atgard', focus: null }, 50);
  return [
    {
      name: 'core: find one of 10 000 phrases',
      unit: 'µs',
      values: each(places, (place) => findPhrase(index, place, null)).map(toMicroseconds),
      limit: 50,
    },
    {
      name: 'core: expand a phrase',
      unit: 'µs',
      values: each(phrases, (phrase) => expandPhrase(phrase)).map(toMicroseconds),
    },
    {
      name: 'core: index 10 000 phrases',
      unit: 'ms',
      values: each([phrases], (all) => indexPhrases(all)),
    },
    {
      name: 'core: make 10 000 phrases ready for searching',
      unit: 'ms',
      values: each([phrases], (all) => searchEntries(all, pack.programs)),
    },
    { name: 'core: a search in 10 000 phrases', unit: 'ms', values: each(QUERIES, search) },
  ];
}

/** The mean time of one call, in ms, for every run over all the values. */
function each<Value>(values: readonly Value[], call: (value: Value) => unknown): number[] {
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    let kept: unknown;
    const start = performance.now();
    for (const value of values) kept = call(value);
    const time = performance.now() - start;
    // What nobody looks at the engine may leave out.
    if (kept === undefined) throw new Error('a call gave nothing');
    return time / values.length;
  });
  return times.slice(WARM_UP);
}

function toMicroseconds(ms: number): number {
  return ms * 1000;
}

function defaultPack(): Pack {
  const files = FILES.map((name) => join(FOLDER, `${name}.json`));
  const contents = files.map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
  const named = Object.fromEntries(files.map((file, index) => [file, contents[index]]));
  const [document] = Object.values(assemblePacks(named));
  const reading = readPack(document);
  if (!reading.ok) throw new Error(reading.errors.join('\n'));
  return reading.value;
}
