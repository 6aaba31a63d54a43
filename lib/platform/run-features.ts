import { browser } from 'wxt/browser';

/** A frame of a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** Runs the overlay's script in the frame that asked for it. */
export async function runOverlay({ tabId, frameId }: Frame): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/overlay.js'],
    injectImmediately: true,
  });
}
