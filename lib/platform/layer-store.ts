import { browser } from 'wxt/browser';
import { sha256Of } from './sha256-of';

const INDEX = 'layers';
const TEXT = 'layer-text:';

/** The stored list of packs as it stands, unchecked; undefined where there is none. */
export async function readLayerIndex(): Promise<unknown> {
  return (await browser.storage.local.get(INDEX))[INDEX];
}

/** The text of a stored version; null where it is not there or is not what its SHA-256 says. */
export async function readLayerText(sha256: string): Promise<string | null> {
  const key = TEXT + sha256;
  const text = (await browser.storage.local.get(key))[key];
  if (typeof text !== 'string') return null;
  return (await sha256Of(new TextEncoder().encode(text))) === sha256 ? text : null;
}

/**
 * Stores the list of packs, and before it the text of a new version under a key of its own: whatever write the power
 * fails at, the list names texts that are there. Texts that the list no longer names are deleted last.
 * @param named the SHA-256 of every text that the list names
 * @throws when there is no room; then all is as it was
 */
export async function writeLayers(
  index: unknown,
  named: ReadonlySet<string>,
  text: { sha256: string; text: string } | null,
): Promise<void> {
  if (text) await browser.storage.local.set({ [TEXT + text.sha256]: text.text });
  await browser.storage.local.set({ [INDEX]: index });
  const keys = Object.keys(await browser.storage.local.get(null));
  const orphans = keys.filter((key) => key.startsWith(TEXT) && !named.has(key.slice(TEXT.length)));
  if (orphans.length > 0) await browser.storage.local.remove(orphans);
}
