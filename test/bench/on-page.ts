import type { CDPSession, Page } from '@playwright/test';
import { type BenchBrowser, openBrowser, storedSnapshot } from './browsers';

/** A page in a browser of its own with the extension, ready to be measured. */
export interface OpenPage {
  browser: BenchBrowser;
  page: Page;
  /** A session with the page. */
  session: CDPSession;
}

/** Opens an address in a browser of its own, works there, and closes the browser. @param folder the built extension */
export async function onPage<Result>(
  folder: string,
  url: string,
  work: (open: OpenPage) => Promise<Result>,
): Promise<Result> {
  const browser = await openBrowser(folder);
  try {
    await storedSnapshot(browser);
    const page = await browser.context.newPage();
    await page.goto(url);
    return await work({ browser, page, session: await browser.context.newCDPSession(page) });
  } finally {
    await browser.context.close();
  }
}
