/** How a pack that is not built in came to this browser. */
export type StoredWay = 'file' | 'address' | 'policy';

/** How a pack's signature was judged: whose key it is, or that it has none. */
export type JudgedSignature = { kind: 'signed'; key: string } | { kind: 'unsigned' };

/** One version of a pack. Its text is stored apart, under its SHA-256. */
export interface StoredVersion {
  sha256: string;
  version: string;
  signature: JudgedSignature | null;
}

/** A pack that is stored, or that was asked for and has not come yet. */
export interface StoredEntry {
  id: string;
  way: StoredWay;
  /** Null until a first good version has come. */
  current: StoredVersion | null;
  previous: StoredVersion | null;
  address: string | null;
  /** The SHA-256 that the version at the address must have; null where any goes. */
  wanted: string | null;
  etag: string | null;
  /** When it was last asked for, and when it was last got, in ms since 1970; null before. */
  checkedAt: number | null;
  gotAt: number | null;
  /** Why the latest version is not the one in use, in Swedish; null where all is well. */
  problem: string | null;
  /** The SHA-256 of a version that the user went back from: it is not taken again. */
  heldBack: string | null;
}

/** All stored packs, in their order. It is switched in one write, so that a pack is there whole or not at all. */
export interface LayerIndex {
  format: number;
  entries: readonly StoredEntry[];
  /** Entries that this version cannot read: kept as they are, for the version that can. */
  unread: readonly unknown[];
}

/** An entry that nothing has come for yet. */
export function newEntry(
  id: string,
  way: StoredWay,
  address: string | null = null,
  wanted: string | null = null,
): StoredEntry {
  const nothing = { current: null, previous: null, etag: null, checkedAt: null, gotAt: null };
  return { id, way, address, wanted, ...nothing, problem: null, heldBack: null };
}

/** The index with this entry in the place of the one with its id, else last. */
export function withEntry(index: LayerIndex, entry: StoredEntry): LayerIndex {
  const isThere = index.entries.some(({ id }) => id === entry.id);
  const entries = isThere
    ? index.entries.map((one) => (one.id === entry.id ? entry : one))
    : [...index.entries, entry];
  return { ...index, entries };
}

/** The index without the entry of this id. */
export function withoutEntry(index: LayerIndex, id: string): LayerIndex {
  return { ...index, entries: index.entries.filter((one) => one.id !== id) };
}

/**
 * The entry with another version in use, the one before kept. The version that is in use already changes nothing but
 * its signature.
 */
export function withVersion(entry: StoredEntry, version: StoredVersion): StoredEntry {
  const isSame = entry.current?.sha256 === version.sha256;
  const previous = isSame ? entry.previous : (entry.current ?? entry.previous);
  return { ...entry, current: version, previous, problem: null };
}

/** The entry gone back to the version before; the one left is not taken again. Null where there is none before. */
export function withPrevious(entry: StoredEntry): StoredEntry | null {
  const { current, previous } = entry;
  if (!previous) return null;
  const heldBack = current?.sha256 ?? null;
  return { ...entry, current: previous, previous: current, heldBack, etag: null, problem: null };
}
