import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXAMPLE_POLICY, policyFiles } from '@/lib/tools/policy/policy-files';

/** The schema stands where the manifest names it, not among the files for IT. */
const FILES = [...policyFiles(EXAMPLE_POLICY)].filter(([name]) => name !== 'managed-schema.json');

it.each(FILES)('the ready file %s is as the policy’s schema has it', (name, content) => {
  const path = `public/policies/${name}`;
  expect(existsSync(path), `run npm run pack -- policy public/policies`).toBe(true);
  const shipped = readFileSync(path);
  if (name.endsWith('.json'))
    expect(JSON.parse(shipped.toString())).toEqual(JSON.parse(String(content)));
  else expect(shipped.equals(Buffer.from(content as string))).toBe(true);
});
