import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const FOLDER = '.output/budget/chrome-mv3';
/** What every page of the staff hosts pays for: the weight of the one content script, in bytes. */
const MOST_BYTES = 60_000;
/** All that the extension asks the browser for. */
const PERMISSIONS = ['activeTab', 'scripting', 'sidePanel', 'storage'];
/** What the features and their views weigh, which are loaded when somebody goes to a field. */
const MOST_FEATURES_BYTES = 260_000;
const STAFF_HOSTS = [
  'personal.formular.1177.se',
  'personal.sob.1177.se',
  'siber.registercentrum.se',
  'webdoc.atlan.se',
];
/** Hosts where Ledtråd must never be: the patients', and the design tool. */
const FORBIDDEN_HOSTS = [
  'sob.1177.se',
  'at.sob.1177.se',
  'st.sob.1177.se',
  'dv.personal.sob.1177.se',
];
const EXTENSION_ID = 'iplkeeomapajnpmojkmdonepdogfedep';

interface Manifest {
  key: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; exclude_matches?: string[] }[];
  content_security_policy: { extension_pages: string };
}

/** Built as for release: nothing of this run's environment goes into it. */
function build(): void {
  const { NODE_ENV, VITEST, MODE, LEDTRAD_HOSTS, LEDTRAD_OPEN_ROOT, ...env } = process.env;
  const wxt = 'node_modules/wxt/bin/wxt.mjs';
  const options = { env: { ...env, LEDTRAD_OUT: '.output/budget' }, stdio: 'pipe' } as const;
  execFileSync(process.execPath, [wxt, 'build'], options);
}

const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const manifest = () => JSON.parse(read('manifest.json')) as Manifest;

/** The Chromium id that a key gives: the first half of its SHA-256, in the letters a to p. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** Whether a match pattern reaches any page of a host, by any scheme. */
function reaches(pattern: string, host: string): boolean {
  const [, , wanted = ''] = /^(\*|\w+):\/\/([^/]*)\//.exec(pattern) ?? [];
  if (pattern === '<all_urls>' || wanted === '*') return true;
  if (!wanted.startsWith('*.')) return wanted === host;
  return host === wanted.slice(2) || host.endsWith(wanted.slice(1));
}

beforeAll(build, 120_000);

describe('site.js', () => {
  it(`weighs at most ${MOST_BYTES} bytes`, () => {
    expect(statSync(join(FOLDER, 'site.js')).size).toBeGreaterThan(10_000);
    expect(statSync(join(FOLDER, 'site.js')).size).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each(['ZodError', 'eval(', 'new Function', 'innerHTML', 'insertAdjacentHTML', 'fetch('])(
    'holds no %s',
    (text) => {
      expect(read('site.js').split(text)).toHaveLength(1);
    },
  );

  it('is a whole script of its own, that loads no other', () => {
    expect(read('site.js')).not.toMatch(/\bimport\s*\(|\bimport\s*["'{*]|\bimportScripts\b/);
  });

  it('carries no phrase: those come by the snapshot', () => {
    expect(read('site.js')).not.toContain('Patienten har genomfört');
  });
});

it('zod is where packs are checked, or the search for it would prove nothing', () => {
  expect(read('background.js')).toContain('ZodError');
});

it(`features.js weighs at most ${MOST_FEATURES_BYTES} bytes`, () => {
  expect(statSync(join(FOLDER, 'features.js')).size).toBeGreaterThan(10_000);
  expect(statSync(join(FOLDER, 'features.js')).size).toBeLessThanOrEqual(MOST_FEATURES_BYTES);
});

describe('the manifest', () => {
  it('asks for these permissions alone, and for the hosts that it runs on', () => {
    expect([...manifest().permissions].sort()).toEqual(PERMISSIONS);
    expect(manifest().host_permissions).toEqual(manifest().content_scripts[0]?.matches);
  });

  it('may ask the user for further hosts, one at a time, and for nothing else', () => {
    const asked = Object.keys(manifest()).filter((name) => /permissions/.test(name));
    expect(asked.sort()).toEqual(['host_permissions', 'optional_host_permissions', 'permissions']);
    expect(manifest().optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('puts the one content script on the staff hosts alone, over https', () => {
    const [script, ...more] = manifest().content_scripts;
    expect(more).toEqual([]);
    expect(script?.js).toEqual(['site.js']);
    expect([...(script?.matches ?? [])].sort()).toEqual(
      STAFF_HOSTS.map((host) => `https://${host}/*`),
    );
  });

  it.each(FORBIDDEN_HOSTS)('never reaches %s', (host) => {
    const { content_scripts, host_permissions } = manifest();
    const patterns = [...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)];
    expect(patterns.filter((pattern) => reaches(pattern, host))).toEqual([]);
  });

  it('makes nothing reachable or steerable from web pages', () => {
    const names = Object.keys(manifest());
    for (const name of ['web_accessible_resources', 'externally_connectable', 'sandbox']) {
      expect(names).not.toContain(name);
    }
  });

  it('gives its pages a content security policy that lets nothing in from outside', () => {
    const policy = Object.fromEntries(
      manifest()
        .content_security_policy.extension_pages.split(';')
        .map((part) => part.trim().split(/\s+(.*)/) as [string, string]),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      // The background fetches a unit's packs; pages may not, by the rule in their own head.
      'connect-src': 'https: http://127.0.0.1:* http://localhost:*',
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    const { 'connect-src': _, ...others } = policy;
    expect(Object.values(others).join(' ')).not.toMatch(/unsafe|http|data:|blob:|\*/);
  });

  it('has the key that gives the fixed extension id', () => {
    expect(idOf(manifest().key)).toBe(EXTENSION_ID);
  });
});

it('no page of the extension has a script or style in its markup', () => {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  expect(pages).toContain('popup.html');
  for (const page of pages) {
    expect([page, /<script(?![^>]*\ssrc=)|<style|\son\w+=|https?:/.exec(read(page))]).toEqual([
      page,
      null,
    ]);
  }
});

it('the check of match patterns sees what would reach a host', () => {
  const seen = ['<all_urls>', '*://*/*', 'https://*.1177.se/*', 'http://sob.1177.se/a'];
  expect(seen.filter((pattern) => !reaches(pattern, 'sob.1177.se'))).toEqual([]);
  expect(reaches('https://personal.sob.1177.se/*', 'sob.1177.se')).toBe(false);
  expect(reaches('https://*.personal.sob.1177.se/*', 'dv.personal.sob.1177.se')).toBe(true);
});
