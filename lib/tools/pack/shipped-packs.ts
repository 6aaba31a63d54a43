import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack, Site } from '../../core/model';
import { assemblePacks } from '../../packs/assemble-packs';
import { readPack, readSite } from '../../schema/read-document';

const FOLDER = fileURLToPath(new URL('../../packs', import.meta.url));

/** A shipped pack by its id; null where none has it. */
export function shippedPack(id: string): Pack | null {
  const document = assemblePacks(readFolder('regions'))[id];
  const reading = document && readPack(document);
  return reading?.ok ? reading.value : null;
}

/** The shipped sites. */
export function shippedSites(): readonly Site[] {
  return Object.values(readFolder('sites')).flatMap((document) => {
    const reading = readSite(document);
    return reading.ok ? [reading.value] : [];
  });
}

/** A shipped list or table of words. */
export function shippedJson(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

function readFolder(name: string): Record<string, unknown> {
  const paths = readdirSync(join(FOLDER, name), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path.replaceAll('\\', '/'), shippedJson(join(name, path))]),
  );
}
