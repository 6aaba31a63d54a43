import { browser } from 'wxt/browser';

/** Shows a few characters on the toolbar's icon for one tab; '' for none. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b0201c' });
  await browser.action.setBadgeText({ tabId, text: text.slice(0, 3) });
}
