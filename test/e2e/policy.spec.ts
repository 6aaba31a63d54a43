import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../lib/tools/find-browser';
import { launchBrowser } from '../../lib/tools/launch-browser';
import { expandedInPractice } from '../harness/expanded-in-practice';
import { unitPack } from '../harness/unit-pack';

/** Inside the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;

/** The browser reads a changed policy within some seconds. */
const LIVE = { timeout: 45_000 };
const FOLDER = policyFolder(findBrowser());

test.skip(process.platform !== 'linux', 'policies are files on Linux alone');
test.skip(!mayWrite(FOLDER), `may not write in ${FOLDER}`);

/** Where on Linux the browser reads policies for the whole computer. */
function policyFolder(program: string): string {
  if (/msedge|microsoft-edge/.test(program)) return '/etc/opt/edge/policies/managed';
  return /google-chrome/.test(program)
    ? '/etc/opt/chrome/policies/managed'
    : '/etc/chromium/policies/managed';
}

function mayWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The built extension under another id, which follows from its folder: the policy counts for the whole computer, and
 * must not reach the browsers of other tests.
 */
function copyWithOwnId(): { folder: string; id: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ledtrad-policy-'));
  cpSync('.output/test/chrome-mv3', folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  delete manifest.key;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  return { folder, id };
}

let extension: { folder: string; id: string };
let browser: BrowserContext;
let page: Page;
let file: string;

/** Sets the policy, as a policy service does: the whole file at once. */
function setPolicy(policy: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extension.id]: policy } } }));
}

test.beforeAll(async () => {
  extension = copyWithOwnId();
  file = join(FOLDER, `ledtrad-${extension.id}.json`);
  const json = unitPack('1.0.0', 'Enhetens text, den första');
  setPolicy({ packs: [{ id: 'vc-norr', version: '1.0.0', json }], locked: ['watchWords'] });
  browser = await launchBrowser({ headless: true, extension: extension.folder });
  page = await browser.newPage();
  await expect(async () => {
    await page.goto(`chrome-extension://${extension.id}/practice.html`);
  }).toPass();
});

test.afterAll(async () => {
  await browser?.close();
  rmSync(file, { force: true });
  rmSync(extension.folder, { recursive: true, force: true });
});

test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** What the phrase i0 becomes on the open page. */
const expandedPhrase = () => expandedInPractice(page);

/** What a page of the extension's own gets as the answer to a message. */
function tell(message: object): Promise<unknown> {
  return page.evaluate((said) => chrome.runtime.sendMessage(said), message);
}

test('a policy brings a unit’s pack to the browser', async () => {
  await expect.poll(expandedPhrase, LIVE).toBe('Enhetens text, den första');
});

test('a locked setting cannot be changed, and the reason is said', async () => {
  const answer = await tell({ type: 'change-setting', name: 'watchWords', value: ['hjälp'] });
  expect(answer).toEqual({
    ok: false,
    errors: [expect.stringContaining('”Ord att läsa först” är låst av IT-avdelningen')],
  });
  expect(await tell({ type: 'change-setting', name: 'program', value: null })).toMatchObject({
    ok: true,
  });
});

test('a new version of the pack replaces the phrase on an open page', async () => {
  const json = unitPack('1.0.1', 'Enhetens text, den andra');
  setPolicy({ packs: [{ id: 'vc-norr', version: '1.0.1', json }] });
  await expect.poll(expandedPhrase, LIVE).toBe('Enhetens text, den andra');
  const data = await tell({ type: 'options', request: { kind: 'data' } });
  expect(data).toMatchObject({
    packs: [
      { id: 'kalmar', way: 'built-in' },
      { id: 'vc-norr', way: 'policy', version: '1.0.1', problem: null, hasPrevious: true },
    ],
  });
});

for (const [name, json] of [
  ['cut off in the middle', unitPack('1.0.2', 'Trasig').slice(0, 150)],
  ['not a pack', '{"id": "vc-norr", "extends": "kalmar", "version": "1.0.2"}'],
] as const) {
  test(`a pack that is ${name} leaves the last good one, and that is said`, async () => {
    setPolicy({ unit: name, packs: [{ id: 'vc-norr', version: '1.0.2', json }] });
    const problem = async () => {
      const data = await tell({ type: 'options', request: { kind: 'data' } });
      const { policy, packs } = data as {
        policy: { text: string }[];
        packs: { problem: string }[];
      };
      return policy[0]?.text === name || policy[1]?.text === name ? packs[1]?.problem : null;
    };
    await expect.poll(problem, LIVE).toMatch(/rad 1, tecken|Ogiltigt värde/);
    expect(await expandedPhrase()).toBe('Enhetens text, den andra');
    const popup = await browser.newPage();
    await popup.goto(`chrome-extension://${extension.id}/popup.html`);
    await expect(popup.getByText('Version 1.0.1 används i stället.').first()).toBeVisible();
    await popup.close();
  });
}

test('a policy that is taken away takes its pack with it', async () => {
  rmSync(file);
  await expect.poll(expandedPhrase, LIVE).toBe('Ikbt, avgiftsbefriat enligt Regionbeslut');
});
