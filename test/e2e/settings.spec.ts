import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { launchBrowser } from '../../lib/tools/launch-browser';
import { expect, ownPage, test } from '../harness/extension';
import { plainField } from '../harness/fields';
import { expandIn, openNote } from '../harness/plain-note';

/** Inside the extension's own pages and worker. */
declare const chrome: typeof import('wxt/browser').browser;

async function openPopup(browser: BrowserContext): Promise<Page> {
  const popup = await browser.newPage();
  await popup.goto(ownPage('popup.html'));
  await expect(popup.getByLabel('Utgåva')).toBeVisible();
  return popup;
}

/** Puts something into the extension's storage, as a fault or another version would. */
async function store(popup: Page, items: Record<string, unknown>): Promise<void> {
  await popup.evaluate((values) => chrome.storage.local.set(values), items);
}

test('another edition is used at once on an open page, and after a restart', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'ledtrad-profile-'));
  const options = { headless: true, extension: '.output/test/chrome-mv3', profile };
  const first = await launchBrowser(options);
  const page = await openNote(first);
  expect(await expandIn(page, 'behint1li')).toContain('Minska din stress');
  const popup = await openPopup(first);
  await popup.getByLabel('Utgåva').selectOption('kalmar-2022');
  await expect(popup.getByText('Sparat')).toBeVisible();
  expect(await expandIn(page, 'behint1li')).toContain('Minska stress och öka hållbarhet i arbetet');
  await first.close();
  const second = await launchBrowser(options);
  await expect((await openPopup(second)).getByLabel('Utgåva')).toHaveValue('kalmar-2022');
  expect(await expandIn(await openNote(second), 'Mads3')).toContain('Patientens poäng: 3');
  await second.close();
});

test('the program in focus stands first in the list', async ({ ownBrowser }) => {
  const popup = await openPopup(ownBrowser);
  await popup.getByLabel('Program i fokus').selectOption({ label: 'Sovhjälpen Plus' });
  await expect(popup.getByText('Sparat')).toBeVisible();
  const page = await openNote(ownBrowser);
  await plainField(page, 'textarea').click();
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('option').first()).toContainText('behint1so');
});

test('a broken setting is set aside with a notice, and the other settings stay', async ({
  ownBrowser,
}) => {
  const popup = await openPopup(ownBrowser);
  await store(popup, { settings: { edition: 17, watchWords: 7, program: 'sovhjalpen' } });
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'rebuild-snapshot', broken: false }),
  );
  await expect(popup.getByText('Inställningen ”Utgåva” gick inte att läsa')).toBeVisible();
  await expect(popup.getByLabel('Program i fokus')).toHaveValue('sovhjalpen');
  const page = await openNote(ownBrowser);
  expect(await expandIn(page, 'behint3å')).toContain('Värderingar, mål och hinder');
  await expect(page.getByRole('alert')).toContainText('Inställningen ”Utgåva”');
  await expect(page.getByRole('alert')).toContainText('1 upplysning till');
  await page.getByRole('button', { name: 'Jag har läst' }).click();
  await expect(page.getByRole('alert')).toContainText('Inställningen ”Ord att läsa först”');
  await expect(popup.getByText('Inställningen ”Ord att läsa först”')).toBeVisible();
  await page.getByRole('button', { name: 'Jag har läst' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(popup.getByText('Inställningen ”Utgåva”')).toBeHidden();
});

for (const [name, snapshot] of [
  ['cut off', { format: 1, pack: { phrases: [{ trigger: 'a' }] } }],
  ['text in the place of an object', 'trasig'],
  ['of an unknown format', { format: 99 }],
] as const) {
  test(`a stored snapshot that is ${name} is rebuilt, and that is said`, async ({ ownBrowser }) => {
    const popup = await openPopup(ownBrowser);
    await popup.goto('about:blank');
    const worker = ownBrowser.serviceWorkers()[0];
    await worker?.evaluate((value) => chrome.storage.local.set({ snapshot: value }), snapshot);
    const page = await openNote(ownBrowser);
    await expect.poll(() => expandIn(page, 'behint3å')).toContain('Värderingar, mål och hinder');
    await expect(page.getByRole('alert')).toContainText('uppbyggt på nytt');
  });
}

test('storage holds nothing of what was written', async ({ ownBrowser }) => {
  const page = await openNote(ownBrowser);
  await expandIn(page, 'Astrid Lindqvist 19121212-1212 behint3å');
  const popup = await openPopup(ownBrowser);
  const stored = await popup.evaluate(async () =>
    JSON.stringify([
      await chrome.storage.local.get(),
      await chrome.storage.session.get(),
      await chrome.storage.sync.get(),
    ]),
  );
  expect(stored).not.toContain('Astrid');
  expect(stored).not.toContain('19121212');
});

test('the popup has no accessibility faults and says what is on', async ({ ownBrowser }) => {
  const popup = await openPopup(ownBrowser);
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations).toEqual([]);
  await expect(popup.getByText('Ledtråd är inte igång på den här sidan.')).toBeVisible();
});
