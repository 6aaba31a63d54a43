import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkPacks } from '@/lib/tools/check-packs';
import { siteMatches } from '@/lib/tools/site-hosts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledtrad-packs-'));
  cpSync('lib/packs', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a copied file's JSON. */
function change(file: string, by: (content: never) => void): string {
  const path = join(folder, file);
  const content = JSON.parse(readFileSync(path, 'utf8'));
  by(content as never);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

function complaint(): string {
  try {
    checkPacks(folder);
    return '';
  } catch (error) {
    return String(error);
  }
}

it('lets the shipped packs through, and a copy of them', () => {
  expect(() => checkPacks('lib/packs')).not.toThrow();
  expect(complaint()).toBe('');
});

it('names file, path in the pack and reason of a broken phrase', () => {
  change('regions/kalmar/phrases.json', (phrases: { programs: string[] }[]) => {
    phrases[2]?.programs.push('borta');
  });
  expect(complaint()).toContain(
    `${join(folder, 'regions', 'kalmar', 'phrases.json')}: phrases › 2 › programs: programmet ”borta” finns inte i paketet`,
  );
});

it('names file, path in it and reason of a broken site', () => {
  const path = change('sites/sob.json', (site: { expandOn: string[] }) => {
    site.expandOn = ['Escape'];
  });
  expect(complaint()).toContain(`${path}: expandOn › 0: Ogiltigt val`);
});

it('names everything that is wrong, a line each', () => {
  const site = change('sites/siber.json', (content: { verified: string }) => {
    content.verified = 'igår';
  });
  change('regions/kalmar-2022/pack.json', (pack: { version: string; date: string }) => {
    pack.version = '1';
    pack.date = '2026-02-30';
  });
  const pack = join(folder, 'regions', 'kalmar-2022', 'pack.json');
  expect(complaint().split('\n').slice(1)).toEqual([
    `${pack}: version: en version skrivs som 1.0.0`,
    expect.stringMatching(/kalmar-2022.pack\.json: date: Ogiltig/),
    expect.stringContaining(`${site}: verified: Ogiltig`),
  ]);
});

it('names the file of JSON that does not parse', () => {
  const path = join(folder, 'regions', 'kalmar', 'phrases.json');
  writeFileSync(path, '[{ "id": "a", }]');
  expect(complaint()).toContain(`${path}: `);
  expect(complaint()).toMatch(/JSON/);
});

it('names a file that is no part of a pack', () => {
  const path = join(folder, 'regions', 'kalmar', 'fraser.json');
  writeFileSync(path, '[]');
  expect(complaint()).toContain(`${path}: ingen del av ett paket heter så`);
});

it('refuses a pack that has no document', () => {
  rmSync(join(folder, 'regions', 'kalmar', 'pack.json'));
  expect(complaint()).toContain(`${join(folder, 'regions', 'kalmar', 'pack.json')}: id: `);
});

it('gives the https pages of the sites as match patterns, and a unit’s own once each', () => {
  const own = ' http://127.0.0.1/* ,, https://webdoc.atlan.se/*';
  expect(siteMatches('lib/packs/sites', own).sort()).toEqual([
    'http://127.0.0.1/*',
    'https://personal.formular.1177.se/*',
    'https://personal.sob.1177.se/*',
    'https://siber.registercentrum.se/*',
    'https://webdoc.atlan.se/*',
  ]);
  expect(siteMatches('lib/packs/sites', undefined)).toHaveLength(4);
});
