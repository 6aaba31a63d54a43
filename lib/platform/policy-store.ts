import { browser } from 'wxt/browser';

const KEPT = 'policy';

/**
 * The managed policy as the browser gives it now, unchecked; undefined where it gives none. Firefox rejects where none
 * is set, and Chromium can give nothing for some seconds after it has started.
 */
export async function readManaged(): Promise<unknown> {
  const managed: unknown = await browser.storage.managed.get(null).catch(() => undefined);
  const isObject = typeof managed === 'object' && managed !== null;
  return isObject && Object.keys(managed).length > 0 ? managed : undefined;
}

/** Runs the work whenever IT has changed the policy under a running browser. */
export function onManagedChanged(work: () => Promise<void>): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void work();
  });
}

/** The policy that was last in force, unchecked; undefined where none was. */
export async function readKeptPolicy(): Promise<unknown> {
  return (await browser.storage.local.get(KEPT))[KEPT];
}

/** Keeps the policy that is in force; undefined forgets it. */
export async function keepPolicy(policy: unknown): Promise<void> {
  if (policy === undefined) await browser.storage.local.remove(KEPT);
  else await browser.storage.local.set({ [KEPT]: policy });
}
