import type { BrowserContext, Page } from '@playwright/test';
import { expandsOn } from '../harness/expands-on';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { plainField, readText } from '../harness/fields';

/** The popup as it is over the tab of the page: it asks for the window's active tab when it is loaded. */
async function openPopupOver(browser: BrowserContext, page: Page): Promise<Page> {
  const popup = await browser.newPage();
  await popup.goto(ownPage('popup.html'));
  await page.bringToFront();
  await popup.reload();
  return popup;
}

async function writes(page: Page): Promise<boolean> {
  const field = plainField(page, 'textarea');
  await field.fill('');
  await field.focus();
  await page.keyboard.type('behint3å');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(400);
  return (await readText(field)).startsWith('Patienten har genomfört modul 3');
}

test('says what the page was recognised as, and turns phrases off and on there', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
  expect(await writes(page)).toBe(true);
  const popup = await openPopupOver(ownBrowser, page);
  await expect(popup.getByText('Sidan är igenkänd som Cosmic.')).toBeVisible();
  await popup.getByLabel('Fraser på den här webbplatsen').uncheck();
  await expect(popup.getByText('Sparat')).toBeVisible();
  expect(await writes(page)).toBe(false);
});

test('another key can be made to expand on this system', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
  expect(await writes(page)).toBe(true);
  const popup = await openPopupOver(ownBrowser, page);
  await popup.getByLabel('Enter').uncheck();
  await popup.getByLabel('Tab', { exact: true }).check();
  await expect(popup.getByText('Sparat')).toBeVisible();
  expect(await writes(page)).toBe(false);
  await plainField(page, 'textarea').fill('');
  await page.keyboard.type('behint3å');
  await page.keyboard.press('Tab');
  await expect.poll(() => readText(plainField(page, 'textarea'))).toContain('Värderingar, mål');
});

test('over the practice journal it is the journal', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  await page.goto(ownPage('practice.html'));
  const popup = await openPopupOver(ownBrowser, page);
  await expect(popup.getByText('Sidan är igenkänd som Cosmic.')).toBeVisible();
});
