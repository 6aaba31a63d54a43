import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const FIREFOX = process.env.LEDTRAD_FIREFOX ?? '/usr/bin/firefox-esr';
const OUT = '.output/firefox-panel';
const BUILT = join(OUT, 'firefox-mv3');

test.describe.configure({ mode: 'serial' });
test.skip(!existsSync(FIREFOX), `no Firefox at ${FIREFOX}`);

let browser: Browser;
let page: Page;

/** Builds as for release: a new user is then shown the first page, the only one of ours that Firefox lets a test into. */
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const { LEDTRAD_OPEN_ROOT, LEDTRAD_FIRST_RUN, ...env } = process.env;
  execFileSync('wxt', ['build', '-b', 'firefox', '--mv3'], {
    stdio: 'ignore',
    env: { ...env, LEDTRAD_OUT: OUT },
  });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
  });
  await browser.installExtension(resolve(BUILT));
  await expect.poll(async () => (await browser.pages()).length, { timeout: 20_000 }).toBe(2);
  const [, first] = await browser.pages();
  if (!first) throw new Error('the first page is not there');
  page = first;
  await page.bringToFront();
});

test.afterAll(() => browser?.close());

/** Goes to another page of the extension, and waits till it shows this. */
async function goTo(path: string, text: string): Promise<void> {
  await page.waitForFunction(() => (document.body?.textContent ?? '') !== '');
  await page.evaluate((address) => location.assign(address), path);
  await shows(text);
}

const shown = () => page.evaluate(() => document.body?.textContent ?? '');
const shows = (text: string) => expect.poll(shown, { timeout: 20_000 }).toContain(text);

test('Firefox has it as a sidebar, which does not open by itself, and asks for nothing more', () => {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
  expect(manifest.sidebar_action).toEqual({
    default_panel: 'sidepanel.html',
    default_title: 'Ledtråd',
    open_at_install: false,
  });
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
  expect(manifest.side_panel).toBeUndefined();
});

test('in Firefox a phrase is found, filled and copied', async () => {
  await goTo('/sidepanel.html', 'kbtintå');
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  await page.keyboard.type('4');
  await shows('Patienten tilldelas modul 4. Uppföljning den xx');
  await page.keyboard.press('Enter');
  await shows('Texten är kopierad med 1 lucka kvar.');
});

test('in Firefox the popup opens it from a click, and says where the browser refuses', async () => {
  await goTo('/popup.html', 'Öppna sidopanelen');
  const button = await page.waitForSelector('::-p-text(Öppna sidopanelen)');
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Öppna sidopanelen')?.click();
  });
  await shows('Sidopanelen gick inte att öppna här.');
  await button?.click();
  await expect.poll(shown).not.toContain('Sidopanelen gick inte att öppna här.');
});
