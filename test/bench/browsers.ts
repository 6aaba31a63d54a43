import type { BrowserContext, CDPSession } from '@playwright/test';
import { seal, unseal } from '@/lib/core/packs/sealed';
import { servedSites } from '@/lib/core/packs/served-sites';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import { EXTENSION_ID, launchBrowser } from '@/lib/tools/launch-browser';
import { manyPhrases } from './many-phrases';

/** A browser to measure in. */
export interface BenchBrowser {
  context: BrowserContext;
  /** A session with the browser itself. */
  session: CDPSession;
  version: string;
}

/** What extension pages can reach and this file needs; the bench knows it from inside the page alone. */
interface ExtensionPage {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

/** Starts a headless browser. @param extension the built extension's folder; null for a browser without it */
export async function openBrowser(extension: string | null): Promise<BenchBrowser> {
  const context = await launchBrowser({ headless: true, extension });
  // Before its worker has been started, the extension's pages are not to be had.
  if (extension !== null && context.serviceWorkers().length === 0) {
    await context.waitForEvent('serviceworker');
  }
  const browser = context.browser();
  if (!browser) throw new Error('the browser gives no session of its own');
  return { context, session: await browser.newBrowserCDPSession(), version: browser.version() };
}

/** The snapshot that the extension has stored by itself; waits until there is one. */
export async function storedSnapshot({ context }: BenchBrowser): Promise<Snapshot> {
  return inExtension(context, async (page) => {
    for (let tries = 0; tries < 50; tries++) {
      const stored = await page.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionPage;
        return (await chrome.storage.local.get('snapshot')).snapshot;
      });
      const snapshot = unseal<Snapshot>(stored);
      if (snapshot) return snapshot;
      await page.waitForTimeout(100);
    }
    throw new Error('the extension has stored no snapshot in 5 s');
  });
}

/** Stores the snapshot with so many phrases; null for those it has. */
export async function storePhrases(
  { context }: BenchBrowser,
  snapshot: Snapshot,
  count: number | null,
): Promise<void> {
  const phrases =
    count === null ? snapshot.pack.phrases : manyPhrases(snapshot.pack.phrases, count);
  const many = { ...snapshot, pack: { ...snapshot.pack, phrases } };
  const stored = { snapshot: seal(many), served: seal(servedSites(many)) };
  await inExtension(context, (page) =>
    page.evaluate(async (value) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      await chrome.storage.local.set(value);
    }, stored),
  );
}

async function inExtension<Result>(
  context: BrowserContext,
  work: (page: Awaited<ReturnType<BrowserContext['newPage']>>) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
    return await work(page);
  } finally {
    await page.close();
  }
}
