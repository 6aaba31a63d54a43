import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { servedPage } from '../harness/extension';
import { unitPack } from '../harness/unit-pack';

const FIREFOX = process.env.LEDTRAD_FIREFOX ?? '/usr/bin/firefox-esr';
const OUT = '.output/firefox-policy';
/** The policy counts for the whole computer: an id of this test's own keeps it out of other tests' browsers. */
const ID = 'ledtrad-policy-test@ledtrad.se';
const DISTRIBUTION = existsSync(FIREFOX)
  ? join(dirname(realpathSync(FIREFOX)), 'distribution')
  : '';
const FILE = join(DISTRIBUTION, 'policies.json');
const TEXT = 'Enhetens text i Firefox';

test.skip(!existsSync(FIREFOX), `no Firefox at ${FIREFOX}`);
test.skip(!mayWrite(), `may not write in ${DISTRIBUTION}, or a policy is there`);

function mayWrite(): boolean {
  try {
    accessSync(dirname(DISTRIBUTION), constants.W_OK);
    return !existsSync(FILE);
  } catch {
    return false;
  }
}

function setPolicy(): void {
  const json = unitPack('1.0.0', TEXT);
  const policy = { packs: [{ id: 'vc-norr', version: '1.0.0', json }] };
  mkdirSync(DISTRIBUTION, { recursive: true });
  writeFileSync(
    FILE,
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [ID]: policy } } } }),
  );
}

/** Builds for Firefox, under this test's own id. */
function build(): string {
  const env = { LEDTRAD_HOSTS: 'http://127.0.0.1/*', LEDTRAD_OPEN_ROOT: '1', LEDTRAD_OUT: OUT };
  execFileSync('wxt', ['build', '-b', 'firefox', '--mv3'], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const folder = resolve(OUT, 'firefox-mv3');
  const path = join(folder, 'manifest.json');
  const manifest = readFileSync(path, 'utf8').replace('ledtrad@ledtrad.se', ID);
  writeFileSync(path, manifest);
  return folder;
}

let browser: Browser | undefined;

test.afterEach(async () => {
  await browser?.close();
  rmSync(FILE, { force: true });
});

test('in Firefox a policy brings a unit’s pack at the start', async () => {
  test.setTimeout(120_000);
  const folder = build();
  setPolicy();
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  await browser.installExtension(folder);
  const page = await browser.newPage();
  await page.goto(servedPage('plain-fields/'));
  const field = await page.waitForSelector('textarea');
  const expanded = async () => {
    await field?.click({ count: 3 });
    await page.keyboard.press('Delete');
    await page.keyboard.type('i0', { delay: 50 });
    await page.keyboard.press('Enter');
    await new Promise((done) => setTimeout(done, 500));
    return field?.evaluate((element) => element.value);
  };
  await expect.poll(expanded, { timeout: 30_000 }).toBe(TEXT);
});
