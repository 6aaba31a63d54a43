import type { LayerIndex, StoredEntry, StoredVersion } from '../packs/layer-index';

/** The format in which this version stores the list of packs. */
export const LAYERS_FORMAT = 1;

/**
 * The stored list of packs, checked entry by entry. What this version cannot read is kept unread, and a format later
 * than ours keeps its number, so that the version that wrote it finds all as it was. Nothing stored is an empty list.
 */
export function migrateLayers(stored: unknown): LayerIndex {
  const { format, entries } = asRecord(stored);
  const list: unknown[] = Array.isArray(entries) ? entries : [];
  return {
    format: typeof format === 'number' ? Math.max(format, LAYERS_FORMAT) : LAYERS_FORMAT,
    entries: list.filter(isEntry),
    unread: list.filter((entry) => !isEntry(entry)),
  };
}

/** The list of packs as it is stored. */
export function storedLayers({ format, entries, unread }: LayerIndex): unknown {
  return { format, entries: [...entries, ...unread] };
}

function isEntry(value: unknown): value is StoredEntry {
  const entry = asRecord(value);
  return (
    typeof entry.id === 'string' &&
    ['file', 'address', 'policy'].includes(String(entry.way)) &&
    [entry.current, entry.previous].every((one) => one === null || isVersion(one)) &&
    [entry.address, entry.wanted, entry.etag, entry.problem, entry.heldBack].every(isTextOrNull) &&
    [entry.checkedAt, entry.gotAt].every((one) => one === null || typeof one === 'number')
  );
}

function isVersion(value: unknown): value is StoredVersion {
  const { sha256, version, signature } = asRecord(value);
  const isJudged = signature === null || typeof asRecord(signature).kind === 'string';
  return isSum(sha256) && typeof version === 'string' && isJudged;
}

function isSum(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
