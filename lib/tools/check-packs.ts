import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemblePacks, fileOf } from '../packs/assemble-packs';
import { type Reading, read, readPack, readSite } from '../schema/read-document';
import { scalesSchema } from '../schema/scale';

/**
 * Checks every shipped pack and site against its schema.
 * @param folder the folder `lib/packs`
 * @throws with file, path in it and reason, one per line, when any of them is wrong
 */
export function checkPacks(folder: string): void {
  const regions = readJson(join(folder, 'regions'));
  const sites = readJson(join(folder, 'sites'));
  const packs = Object.entries(assemblePacks(regions));
  const errors = [
    ...packs.flatMap(([name, document]) => packErrors(join(folder, 'regions', name), document)),
    ...errorsOf(
      join(folder, 'scales.json'),
      read(scalesSchema, parse(join(folder, 'scales.json'))),
    ),
    ...Object.entries(sites).flatMap(([path, document]) => errorsOf(path, readSite(document))),
  ];
  if (errors.length > 0) throw new Error(`Packs that do not hold:\n${errors.join('\n')}`);
}

/** The first word of an error's path is the part of the pack, which has a file of its own. */
function packErrors(folder: string, document: unknown): string[] {
  const reading = readPack(document);
  if (reading.ok) return [];
  return reading.errors.map((error) => {
    const [part = ''] = error.split(/[ :]/, 1);
    return `${join(folder, fileOf(part))}: ${error}`;
  });
}

function errorsOf(path: string, reading: Reading<unknown>): string[] {
  return reading.ok ? [] : reading.errors.map((error) => `${path}: ${error}`);
}

function readJson(folder: string): Record<string, unknown> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return Object.fromEntries(paths.map((name) => [join(folder, name), parse(join(folder, name))]));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
