import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { EXTENSION_ID, launchBrowser } from '../../lib/tools/launch-browser';

interface WorkerFixtures {
  /** A browser with the extension in it, one for all tests that leave the settings alone. */
  sharedBrowser: BrowserContext;
}

interface Fixtures {
  /** A browser of this test's own, for tests that change settings or storage. */
  ownBrowser: BrowserContext;
  /** An empty page in the shared browser. */
  page: Page;
}

const EXTENSION = '.output/test/chrome-mv3';

/** Playwright's test, in browsers with the extension built for tests. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  sharedBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures as a pattern
    async ({}, use) => {
      const context = await launchBrowser({ headless: true, extension: EXTENSION });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  ownBrowser: async ({}, use) => {
    const context = await launchBrowser({ headless: true, extension: EXTENSION });
    await use(context);
    await context.close();
  },
  page: async ({ sharedBrowser }, use) => {
    const page = await sharedBrowser.newPage();
    await use(page);
    await page.close();
  },
});

/** The same, each test's page in a browser of its own: a page's clock is its whole browser's. */
export const datedTest = test.extend({
  page: async ({ ownBrowser }, use) => {
    await use(await ownBrowser.newPage());
  },
});

export { expect } from '@playwright/test';

/** The address of a page of the extension's own, such as "practice.html". */
export function ownPage(path: string): string {
  return `chrome-extension://${EXTENSION_ID}/${path}`;
}

/** The address of a page under test/pages, served over http. */
export function servedPage(path: string): string {
  return `${process.env.LEDTRAD_PAGES}/${path}`;
}
