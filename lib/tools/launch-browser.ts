import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from './find-browser';

/** Ledtråd's id in every Chromium: it follows from the manifest's key. */
export const EXTENSION_ID = 'iplkeeomapajnpmojkmdonepdogfedep';

/** How the browser is started. */
export interface LaunchOptions {
  headless: boolean;
  /** The built extension's folder; null for a browser without it. */
  extension: string | null;
  args?: readonly string[];
  /** The profile's folder; one of its own, gone when the browser is closed, where none is given. */
  profile?: string;
}

/** Starts Chromium with the built extension in it. */
export async function launchBrowser({
  headless,
  extension,
  args = [],
  profile,
}: LaunchOptions): Promise<BrowserContext> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'ledtrad-'));
  const own = extension === null ? [] : extensionArgs(resolve(extension));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    headless,
    locale: 'sv-SE',
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', ...own, ...args],
  });
  if (!profile) context.on('close', () => removeLater(folder));
  return context;
}

function extensionArgs(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

/** The browser lets go of its profile a moment after it has closed. */
function removeLater(folder: string): void {
  setTimeout(
    () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
    500,
  );
}
