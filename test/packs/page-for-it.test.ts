import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionalFeatures } from '@/lib/core/settings/optional-features';
import { policySchemas } from '@/lib/schema/policy';
import { settingSchemas } from '@/lib/schema/settings';
import { siteIdSchema } from '@/lib/schema/site';
import { EXTENSION_ID } from '@/lib/tools/launch-browser';
import { EXAMPLE_POLICY, policyFiles } from '@/lib/tools/policy/policy-files';

const page = readFileSync('public/policies/anvisning-for-it.md', 'utf8');
const config = readFileSync('wxt.config.ts', 'utf8');

/** The first cells of the rows of the table with this head. */
function rowsOf(head: string): string[] {
  const lines = page
    .slice(page.indexOf(`| ${head} |`))
    .split('\n')
    .slice(2);
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

describe('the page for IT', () => {
  it('has every key of the policy, and no other', () => {
    expect(rowsOf('Nyckel')).toEqual(Object.keys(policySchemas));
  });

  it('has every setting, every part that can be turned off and every system', () => {
    const names = [...Object.keys(settingSchemas), ...optionalFeatures, ...siteIdSchema.options];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('says of every ready file where it goes', () => {
    const files = [...policyFiles(EXAMPLE_POLICY).keys()];
    const ready = files.filter((name) => name !== 'managed-schema.json');
    expect(rowsOf('Fil').sort()).toEqual(ready.sort());
  });

  it('has the ids and the oldest browsers that the manifest has', () => {
    const [, chrome] = /minimum_chrome_version: '(\d+)'/.exec(config) ?? [];
    const [, firefox] = /strict_min_version: '(\d+)\.0'/.exec(config) ?? [];
    const [, gecko] = /gecko: \{\s+id: '([^']+)'/.exec(config) ?? [];
    for (const fact of [
      EXTENSION_ID,
      gecko,
      `(${chrome} eller senare)`,
      `(${firefox} eller senare)`,
    ])
      expect(page).toContain(fact);
  });
});
