import { browser } from 'wxt/browser';

/** One stored thing: where, under what key, and all of it as JSON. */
export interface StoredItem {
  area: 'local' | 'session';
  key: string;
  json: string;
}

/** Everything that Ledtråd has stored in this browser, by area and key. What the session keeps of patients is encrypted. */
export async function readStoredData(): Promise<readonly StoredItem[]> {
  const areas = ['local', 'session'] as const;
  const items = await Promise.all(
    areas.map(async (area) => {
      const all: Record<string, unknown> = await browser.storage[area].get(null);
      return Object.entries(all).map(([key, value]) => {
        return { area, key, json: JSON.stringify(value) ?? 'null' };
      });
    }),
  );
  return items.flat();
}

/** Deletes everything that is stored, what the session keeps of patients with it. */
export async function deleteStoredData(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
