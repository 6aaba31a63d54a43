import { cpus } from 'node:os';
import { type Metric, median } from './statistics';

/** Prints the metrics as an aligned table, with a word on how far they can be trusted. */
export function printTable(metrics: readonly Metric[], version: string): void {
  const [cpu] = cpus();
  console.log(`\nChromium ${version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}.`);
  console.log(
    'Medians of all runs. A shared machine is noisy: look at least and most before a small change is believed.\n',
  );
  const head = ['metric', 'median', 'least', 'most', 'runs', 'unit', 'limit', ''];
  const rows = [head, ...metrics.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) console.log(lineOf(row, widths));
}

/** Prints the metrics, with every run's value, as one json document. */
export function printJson(metrics: readonly Metric[], version: string): void {
  const results = metrics.map((metric) => ({
    ...metric,
    median: median(metric.values),
    verdict: verdictOf(metric),
  }));
  console.log(JSON.stringify({ chromium: version, results }, null, 2));
}

function cellsOf(metric: Metric): string[] {
  const { name, unit, values, limit } = metric;
  const sum = [median(values), Math.min(...values), Math.max(...values)].map(shown);
  const most = limit === undefined ? '' : String(limit);
  return [name, ...sum, String(values.length), unit, most, verdictOf(metric)];
}

function verdictOf({ values, limit }: Metric): '' | 'ok' | 'over' {
  if (limit === undefined) return '';
  return median(values) <= limit ? 'ok' : 'over';
}

/** Three figures that count, and no more decimals than they need. */
function shown(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const isWord = (column: number) => column === 0 || column === 5 || column === 7;
  const cells = row.map((cell, column) =>
    isWord(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
  );
  return cells.join('  ').trimEnd();
}
