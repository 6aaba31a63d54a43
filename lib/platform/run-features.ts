import { browser } from 'wxt/browser';

/** A frame of a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** Runs the features' script in the frame that asked for it. */
export async function runFeatures({ tabId, frameId }: Frame): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/features.js'],
    injectImmediately: true,
  });
}
