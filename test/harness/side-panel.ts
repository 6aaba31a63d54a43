import type { Locator, Page } from '@playwright/test';
import { expect, ownPage } from './extension';

/** Inside the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;

/** A Friday: a week later is Christmas Day, and the next workday a Monday. */
const DAY = new Date('2026-12-18T10:00:00');

/** The field of the side panel that phrases are searched in. */
export const panelSearch = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Sök fras' });

/** The side panel's field for a gap, by its label. */
export const gapField = (page: Page, label: string): Locator =>
  page.getByLabel(label, { exact: true });

/** What is on the clipboard. */
export const copiedText = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** Says something to the background, as our own pages do. */
export const tell = (page: Page, message: object): Promise<unknown> =>
  page.evaluate((said) => chrome.runtime.sendMessage(said), message);

/** Changes a setting, as our own pages do. */
export const changeSetting = (page: Page, name: string, value: unknown): Promise<unknown> =>
  tell(page, { type: 'change-setting', name, value });

/** Opens the side panel's page, on 18 December 2026, in a window as narrow as a side panel mostly is. */
export async function openPanel(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(DAY);
  await page.setViewportSize({ width: 340, height: 720 });
  await page.goto(ownPage('sidepanel.html'));
  await expect(panelSearch(page)).toBeFocused();
}

/** Goes to one of the side panel's tabs with the keys alone, and on to what stands first in it. */
export async function goToTab(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('tab', { name });
  await page.getByRole('tab', { selected: true }).focus();
  while ((await wanted.getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowRight');
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Tab');
}
