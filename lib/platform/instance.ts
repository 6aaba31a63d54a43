import { browser } from 'wxt/browser';

/** Whether this script has been left behind by an update or by the extension's being turned off. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
