import { browser } from 'wxt/browser';

/** Runs the overlay's script in the frame of a tab that asked for it. */
export async function runOverlay(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/overlay.js'],
    injectImmediately: true,
  });
}
