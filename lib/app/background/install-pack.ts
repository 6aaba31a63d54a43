import {
  newEntry,
  type StoredEntry,
  type StoredWay,
  withEntry,
  withVersion,
} from '@/lib/core/packs/layer-index';
import type { Outcome } from '@/lib/core/packs/outcome';
import type { Policy } from '@/lib/core/packs/pack-readers';
import { done, refusal } from '@/lib/text/ways-in';
import { documentOf, type JudgedPack, judgePack, phrasesOf } from './judge-pack';
import { readState, type StoredState } from './read-state';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';
import { writePacks } from './write-packs';

/** So many ordinary words are named. */
const FEW = 10;

/** Where an installed pack came from, as far as it is kept. */
type Whence = Pick<StoredEntry, 'address' | 'wanted' | 'etag'> & { way: StoredWay; now: number };

/** Takes a pack from a file's text. What is refused leaves the one in use. */
export async function installPack(
  shipped: Shipped,
  text: string,
  signature: string | null,
  now: number,
): Promise<Outcome> {
  const state = await readState(shipped);
  const bytes = new TextEncoder().encode(text);
  const offered = { bytes, signature, id: null, wanted: null, fromPolicy: false };
  const judged = await judgePack(shipped, state.policy, offered);
  const whence: Whence = { way: 'file', address: null, wanted: null, etag: null, now };
  return judged.ok ? storePack(shipped, state, judged, whence) : judged;
}

/** Stores a pack that the user has brought, with the version before kept, and says what that means. */
export async function storePack(
  shipped: Shipped,
  state: StoredState,
  judged: JudgedPack,
  { now, ...whence }: Whence,
): Promise<Outcome> {
  const document = documentOf(judged.file);
  const there = state.index.entries.find(({ id }) => id === document.id);
  if (there && isOfPolicy(there, state.policy)) return { ok: false, errors: [refusal.fromPolicy] };
  const isSame = there?.current?.sha256 === judged.version.sha256 && there.problem === null;
  const checkedAt = whence.way === 'address' ? now : null;
  const entry = {
    ...withVersion(there ?? newEntry(document.id, whence.way), judged.version),
    ...whence,
    checkedAt,
    gotAt: now,
    heldBack: null,
  };
  if (!(await writePacks(withEntry(state.index, entry), { ...judged.version, text: judged.text })))
    return { ok: false, errors: [refusal.noRoom] };
  await refreshSnapshot(shipped);
  if (isSame) return { ok: true, text: done.unchanged(document.name, document.version) };
  return { ok: true, text: installedWords(judged, state) };
}

/** Whether IT decides on a pack. */
export function isOfPolicy({ id, way }: StoredEntry, { packs = [] }: Policy): boolean {
  return way === 'policy' || packs.some((pack) => pack.id === id);
}

function installedWords({ file }: JudgedPack, { unit: { base, packs } }: StoredState): string {
  const { id, name, version } = documentOf(file);
  const phrases = phrasesOf(file);
  const ordinary = phrases.filter(({ ordinaryWord }) => ordinaryWord).map(({ trigger }) => trigger);
  const said = done.installed(name, version, phrases.length);
  const words = ordinary.length === 0 ? '' : done.ordinary(ordinary.slice(0, FEW));
  if (file.kind === 'pack') return said + (id === base.id ? '' : done.wholePack(name)) + words;
  const below = file.layer.extends;
  const isKnown = packs.some((pack) => pack.id === below);
  const other = isKnown ? done.otherBase(below) : done.noBase(below);
  return said + (below === base.id ? '' : other) + words;
}
