import type { BrowserContext } from '@playwright/test';
import { ownPage } from './extension';

/** Inside the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;

/** Sends the background a message from a page of the extension's own, as options and popup do, and gives its answer. */
export async function askBackground(browser: BrowserContext, message: object): Promise<unknown> {
  const page = await browser.newPage();
  try {
    await page.goto(ownPage('popup.html'));
    return await page.evaluate((said) => chrome.runtime.sendMessage(said), message);
  } finally {
    await page.close();
  }
}
