import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from '../../schema/read-json';
import { type PolicyReading, readPolicy } from '../../schema/read-policy';
import { EXAMPLE_POLICY, policyFiles } from '../policy/policy-files';
import { readText, writeNew } from './read-file';
import type { PackCommand } from './run-pack';
import { PackError } from './usage';

const NULL =
  'null går inte att ha i en policy: webbläsaren hoppar då över hela nyckeln. Ta bort delen; en gräns stängs av i enhetens paket';

/** `policy FOLDER`: the files with which IT sets the policy, with a unit's own values (`--from`) or an example. */
export const policyCommand: PackCommand = async ([folder = ''], { from }, console) => {
  const { policy, broken } =
    from === undefined ? { policy: EXAMPLE_POLICY, broken: [] } : policyOf(from);
  for (const { name, reason } of broken) console.error(`${from}: ${name}: ${reason}`);
  if (broken.length > 0) return 1;
  const nulls = nullPlaces(policy);
  for (const place of nulls) console.error(`${from}: ${place}: ${NULL}`);
  if (nulls.length > 0) return 1;
  for (const [name, content] of policyFiles(policy)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeNew(path, content, true);
    console.out(`${path} är skriven.`);
  }
  return 0;
};

function policyOf(path: string): PolicyReading {
  const json = readJson(readText(path));
  if (!json.ok) throw new PackError(`${path}: ${json.errors.join('; ')}`);
  return readPolicy(json.value);
}

/** Where in a policy null stands: Chromium's managed storage knows no such value. */
function nullPlaces(value: unknown, path = ''): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    nullPlaces(inner, path === '' ? key : `${path} › ${key}`),
  );
}
