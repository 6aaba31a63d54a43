import type { TablePhrases } from '../../core/authoring/pack-from-table';
import { tableFromPack } from '../../core/authoring/table-from-pack';
import { addDays } from '../../core/dates/calendar';
import { type PackFile, readPackDocument } from '../../schema/read-pack-text';
import { problemWords, tableWords } from '../../text/authoring';
import { packBelow } from './check-context';
import { readPackFile, writeNew } from './read-file';
import type { PackCommand, PackConsole, PackOptions } from './run-pack';
import { isTableFile, readTableFile } from './table-file';
import { PackError } from './usage';

/** `convert FILE --to csv|json`: a pack's phrases as a table for Excel, or a table as a pack. */
export const convertCommand: PackCommand = async ([path = ''], options, console) => {
  const { to, force } = options;
  if (to !== 'csv' && to !== 'json') throw new PackError('Ange --to csv eller --to json', 2);
  const out = options.out ?? path.replace(/(?:\.[^./\\]+)?$/, `.${to}`);
  const content =
    to === 'csv'
      ? csvOf(readPackFile(path))
      : `${JSON.stringify(isTableFile(path) ? packOf(path, options, console) : documentOf(path), null, 2)}\n`;
  writeNew(out, content, force);
  console.out(`${out} är skriven.`);
  return 0;
};

function documentOf(path: string): unknown {
  const file = readPackFile(path);
  return file.kind === 'pack' ? file.pack : file.layer;
}

function csvOf(file: PackFile): string {
  const layer =
    file.kind === 'layer'
      ? file.layer
      : { add: file.pack.phrases, replace: [], hide: [], lock: [] };
  return tableFromPack(layer, tableWords);
}

/** A table as a pack. @throws PackError with every error by its row */
function packOf(path: string, options: PackOptions, console: PackConsole): unknown {
  const into = options.into === undefined ? null : readPackFile(options.into);
  const baseId = into?.kind === 'layer' ? into.layer.extends : (options.extends ?? 'kalmar');
  const base = into?.kind === 'pack' ? into.pack : packBelow(baseId);
  const table = readTableFile(path, base, options.id ?? '', options.field);
  for (const problem of table.problems) console.error(problemWords(problem));
  if (table.problems.some(({ severity }) => severity === 'error'))
    throw new PackError(`${path}: inget paket är skrivet. Rätta raderna ovan och försök igen`);
  const reading = readPackDocument(
    into ? filled(into, table) : layerOf(table, base.id, options, console),
  );
  if (!reading.ok)
    throw new PackError(reading.errors.map((error) => inRow(error, table)).join('\n'));
  return reading.value.kind === 'pack' ? reading.value.pack : reading.value.layer;
}

/** The pack with the table's phrases in the place of its own. */
function filled(into: PackFile, table: TablePhrases): unknown {
  const phrases = table.phrases.map(({ phrase }) => phrase);
  return into.kind === 'pack' ? { ...into.pack, phrases } : { ...into.layer, ...changesOf(table) };
}

function layerOf(
  table: TablePhrases,
  base: string,
  { id, name }: PackOptions,
  { today }: PackConsole,
): unknown {
  if (id === undefined || name === undefined)
    throw new PackError('Ett nytt paket behöver --id och --name', 2);
  return {
    id,
    extends: base,
    name,
    version: '1.0.0',
    date: today,
    reviewDate: addDays(today, 365),
    source: { document: name },
    ...changesOf(table),
  };
}

function changesOf({ phrases, hide, lock }: TablePhrases) {
  const those = (wanted: 'add' | 'replace') =>
    phrases.filter(({ change }) => change === wanted).map(({ phrase }) => phrase);
  return { add: those('add'), replace: those('replace'), hide, lock };
}

/** An error of the schema by the row that it comes from: `add › 3 › text` stands on some line of the table. */
function inRow(error: string, { phrases }: TablePhrases): string {
  const [, list, place, rest = ''] = /^(add|replace|phrases) › (\d+) › (.*)$/s.exec(error) ?? [];
  const those = phrases.filter(({ change }) => list === 'phrases' || change === list);
  const row = those[Number(place)];
  return row ? `rad ${row.line}, ${row.phrase.trigger}: ${rest}` : error;
}
