import type { Pack } from '@/lib/core/model';
import type { StoredFile } from '@/lib/core/packs/compose-unit';
import type { StoredEntry } from '@/lib/core/packs/layer-index';
import { orderLayers } from '@/lib/core/packs/order-layers';
import type { PackInUse } from '@/lib/state/options-model';
import { conflictWords } from '@/lib/text/layers';
import { OWN_NAME } from '@/lib/text/ways-in';
import { documentOf } from './judge-pack';
import { lastChange } from './last-change';
import type { StoredState } from './read-state';
import type { Shipped } from './shipped';

const NOT_STORED = {
  sha256: null,
  signature: null,
  address: null,
  checkedAt: null,
  problem: null,
  unused: null,
  lastChange: null,
  hasPrevious: false,
} as const;

/** The packs as the options page lists them: the edition in use, every stored pack, the person's own phrases. */
export async function packsInUse(shipped: Shipped, state: StoredState): Promise<PackInUse[]> {
  const { base } = state.unit;
  const isStored = state.files.some(({ file }) => documentOf(file).id === base.id);
  const levels = levelsOf(state.files);
  const stored = await Promise.all(
    state.index.entries.map((entry) => storedPack(shipped, state, entry, levels)),
  );
  const own = state.personal ? [ownPack()] : [];
  return [...(isStored ? [] : [builtInPack(base)]), ...stored, ...own];
}

function builtInPack({ id, name, version, date, reviewDate, source }: Pack): PackInUse {
  const head = { id, name, version, date, reviewDate, validUntil: null, source: source.document };
  return { ...head, level: 'built-in', way: 'built-in', ...NOT_STORED };
}

function ownPack(): PackInUse {
  const head = { id: 'personal', name: OWN_NAME, version: '', date: '', reviewDate: null };
  const kind = { validUntil: null, source: '', level: 'person', way: 'own' } as const;
  return { ...head, ...kind, ...NOT_STORED };
}

async function storedPack(
  shipped: Shipped,
  state: StoredState,
  entry: StoredEntry,
  levels: ReadonlyMap<string, 'region' | 'unit'>,
): Promise<PackInUse> {
  const { id, way, address, problem, current, previous } = entry;
  const file = state.files.find((one) => one.entry === entry);
  const document = file && documentOf(file.file);
  const damaged = state.broken.find((one) => one.id === id)?.detail ?? null;
  return {
    id,
    name: document?.name ?? id,
    level: levels.get(id) ?? 'unit',
    way,
    version: document?.version ?? '',
    date: document?.date ?? '',
    reviewDate: document?.reviewDate ?? null,
    validUntil: file?.file.kind === 'layer' ? (file.file.layer.validUntil ?? null) : null,
    source: document?.source.document ?? '',
    sha256: current?.sha256 ?? null,
    signature: current?.signature ?? null,
    address,
    checkedAt: entry.checkedAt === null ? null : localTime(entry.checkedAt),
    problem: damaged ?? problem,
    unused: whyUnused(state, id),
    lastChange: file ? await lastChange(shipped, state, file) : null,
    hasPrevious: previous !== null,
  };
}

function whyUnused({ unit: { merged } }: StoredState, id: string): string | null {
  const conflict = merged.conflicts.find(
    (one) => one.id === id && (one.kind === 'layer-expired' || one.kind === 'other-base'),
  );
  return conflict ? conflictWords(conflict) : null;
}

function levelsOf(files: readonly StoredFile[]): ReadonlyMap<string, 'region' | 'unit'> {
  const layers = files.flatMap(({ entry: { way }, file }) =>
    file.kind === 'layer' ? [{ way, document: file.layer }] : [],
  );
  return new Map(
    orderLayers(layers).map(({ level, document }) => [
      document.id,
      level === 'region' ? 'region' : 'unit',
    ]),
  );
}

/** A time where the user is, as YYYY-MM-DD HH:MM. */
function localTime(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16).replace('T', ' ');
}
