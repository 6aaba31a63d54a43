import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchBrowser } from '../../lib/tools/launch-browser';
import { expandsOn } from '../harness/expands-on';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { plainField } from '../harness/fields';

/** Inside the extension's own pages and worker, and the browser's page of extensions. */
declare const chrome: typeof import('wxt/browser').browser & {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  };
};

const NEXT = '99.1';
const SAID = 'Ledtråd har uppdaterats';

let folder = '';
let browser: BrowserContext;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledtrad-update-'));
  await cp('.output/test/chrome-mv3', folder, { recursive: true });
  browser = await launchBrowser({ headless: true, extension: folder });
  await letReload();
});

test.afterEach(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Without developer mode the browser turns an unpacked extension off when it is loaded anew. */
async function letReload(): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}

/** Has the browser take a new version of Ledtråd, as its own updates do. */
async function update(): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version: NEXT }));
  const [worker] = browser.serviceWorkers();
  const gone = new Promise((done) => worker?.once('close', done));
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  const popup = await browser.newPage();
  await expect(async () => {
    await popup.goto(ownPage('popup.html'));
    expect(await popup.evaluate(() => chrome.runtime.getManifest().version)).toBe(NEXT);
  }).toPass({ timeout: 20_000 });
  await popup.close();
}

async function openNote(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
  return page;
}

test('what stood before an update stays, the old script says so once and writes no more', async () => {
  const page = await openNote();
  const [area, input] = [plainField(page, 'textarea'), plainField(page, 'input')];
  await area.click();
  await page.keyboard.type('Plan: behint3å');
  await page.keyboard.press('Enter');
  await expect(area).toHaveValue(/^Plan: Patienten har genomfört modul 3/);
  const written = await area.inputValue();

  await update();
  await page.bringToFront();
  await expect(area).toHaveValue(written);
  await page.keyboard.type(' Sedan behint3å');
  await page.keyboard.press('Enter');
  await expect(page.getByText(SAID)).toHaveCount(1);
  await expect(area).toHaveValue(`${written} Sedan behint3å\n`);

  await input.click();
  await page.keyboard.type('i0');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Space');
  await expect(page.getByText(SAID)).toHaveCount(1);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(input).toHaveValue('i0');

  await page.reload();
  await expandsOn(page);
  await expect(page.getByText(SAID)).toHaveCount(0);
  await area.click();
  await page.keyboard.type('behint3å');
  await page.keyboard.press('Enter');
  await expect(area).toHaveValue(/^Patienten har genomfört modul 3/);
});

test('an update while gaps are walked loses nothing of what is typed', async () => {
  const page = await openNote();
  const area = plainField(page, 'rich');
  await area.click();
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  await expect(area).toHaveText('Patienten tilldelas modul x. Uppföljning den xx');
  await update();
  await page.bringToFront();
  await page.keyboard.type('12');
  await page.keyboard.press('End');
  await page.keyboard.type(', ring');
  await expect(page.getByText(SAID)).toHaveCount(1);
  await expect(area).toHaveText('Patienten tilldelas modul 12. Uppföljning den xx, ring');
});
