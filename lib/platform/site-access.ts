import { browser } from 'wxt/browser';

/** The script that serves a user's own sites, as the browser knows it. */
const SCRIPT = 'own-sites';

/** A tab with a page from the web. */
export interface WebTab {
  id: number;
  origin: string;
}

/** The active tab, where it shows a page from the web; null for browser pages and our own. */
export async function activeWebTab(): Promise<WebTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url) return null;
  const { protocol, origin } = new URL(tab.url);
  return protocol === 'https:' || protocol === 'http:' ? { id: tab.id, origin } : null;
}

/** Asks the user for access to one origin alone; to be called from a click. True when it was given. */
export async function requestAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Those of the origins that there is access to. */
export async function withAccess(origins: readonly string[]): Promise<readonly string[]> {
  const granted = await Promise.all(origins.map((origin) => hasAccess(origin).catch(() => false)));
  return origins.filter((_, index) => granted[index]);
}

/** Gives access to an origin back. What the manifest itself asks for stays. */
export async function withdrawAccess(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => undefined);
}

/** Has the content script run at every visit to those of the origins that there is access to. */
export async function serveOrigins(origins: readonly string[]): Promise<void> {
  const granted = (await withAccess(origins)).map(patternOf);
  const matches = [...new Set(granted)].filter((pattern) => !isStatic(pattern));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  const script = { id: SCRIPT, matches, js: ['site.js'], runAt: 'document_start' as const };
  if (matches.length === 0 && registered.length === 0) return;
  if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  else if (registered.length === 0) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/** Runs the content script in a tab that is open already. */
export async function runInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/site.js'] });
}

async function hasAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Ports are left out: Firefox knows none in a match pattern. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function isStatic(pattern: string): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.some(({ matches }) => matches?.includes(pattern));
}
