import { buildExtension } from './build-extension';
import { measureCore } from './measure-core';
import { measureFill } from './measure-fill';
import { measureFlags } from './measure-flags';
import { measureHour } from './measure-hour';
import { measurePage } from './measure-page';
import { measureStorms } from './measure-storms';
import { pageMetrics } from './page-metrics';
import { printJson, printTable } from './print-report';
import { serveJournal } from './serve-journal';
import type { Metric } from './statistics';

/** `npm run bench`: what Ledtråd costs on a large page. It measures and does not judge; `-- --json` for all values. */
const ROUNDS = 5;

const asJson = process.argv.includes('--json');
const say = (words: string) => {
  if (!asJson) console.log(words);
};

say('Building the extension …');
const { folder, siteKb, featuresKb } = buildExtension();
say('Measuring the core …');
const core = measureCore();
say('Measuring in the browser: some ten minutes …');
const journal = await serveJournal();
try {
  const results = await measurePage(folder, journal.url, ROUNDS);
  const weights: Metric[] = [
    { name: 'content script, site.js', unit: 'kB', values: [siteKb], limit: 60 },
    {
      name: 'features and views, features.js, loaded when wanted',
      unit: 'kB',
      values: [featuresKb],
      limit: 260,
    },
  ];
  const flags = await measureFlags(folder);
  const storms = await measureStorms(folder, journal.url);
  const fill = await measureFill(folder);
  const hour = await measureHour(folder, journal.url);
  const inPages = [...pageMetrics(results), ...flags, ...storms, ...fill, ...hour];
  const metrics = [...weights, ...inPages, ...core];
  (asJson ? printJson : printTable)(metrics, results.version);
} finally {
  journal.close();
}
