import { noNames, personalData } from '@/lib/core/authoring/personal-data';
import { problem } from '@/lib/core/authoring/problem';
import { PERSONAL_FORMAT } from '@/lib/core/migrations/migrate-personal';
import type { Outcome } from '@/lib/core/packs/outcome';
import type { Personal } from '@/lib/core/packs/pack-readers';
import { phrasesMeet } from '@/lib/core/packs/phrases-meet';
import { foldCase } from '@/lib/core/text/fold-case';
import { writeStoredPersonal } from '@/lib/platform/personal-store';
import { problemWords } from '@/lib/text/authoring';
import { done, failed } from '@/lib/text/ways-in';
import { readState, type StoredState } from './read-state';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';

const NOTHING: Personal = {
  add: [],
  replace: [],
  hide: [],
  thresholds: [],
  colours: [],
  messages: [],
  bands: [],
};

/** Adds a phrase of the person's own, or puts it in the place of the one with its id. */
export async function savePhrase(shipped: Shipped, document: unknown): Promise<Outcome> {
  const reading = shipped.readPhrase(document);
  if (!reading.ok) return reading;
  const phrase = reading.value;
  const errors = personalData(phrase.text, noNames).map(({ kind, found }) =>
    problemWords(problem(kind, null, phrase.trigger, found)),
  );
  if (errors.length > 0) return { ok: false, errors };
  const state = await readState(shipped);
  const own = without(ownOf(state), phrase.id);
  const list = isBelow(state, phrase.id) ? 'replace' : 'add';
  const next = { ...own, [list]: [...own[list], phrase] };
  return store(shipped, state, next, phrase.id, done.phraseSaved(phrase.trigger));
}

/** Removes a phrase of the person's own; one that it stood for is there again. */
export async function removePhrase(shipped: Shipped, id: string): Promise<Outcome> {
  const state = await readState(shipped);
  const { add, replace, ...others } = ownOf(state);
  if (![...add, ...replace].some((phrase) => phrase.id === id))
    return { ok: false, errors: [failed.unknownPhrase] };
  const next = { add: add.filter(isOther(id)), replace: replace.filter(isOther(id)), ...others };
  return store(shipped, state, next, id, done.phraseRemoved);
}

/** Hides a phrase of the packs below, or shows it again. */
export async function hidePhrase(shipped: Shipped, id: string, hidden: boolean): Promise<Outcome> {
  const state = await readState(shipped);
  const own = without(ownOf(state), id);
  const next = hidden ? { ...own, hide: [...own.hide, id] } : own;
  return store(shipped, state, next, id, hidden ? done.phraseHidden : done.phraseShown);
}

/** What the person has made her own. */
export function ownOf({ personal }: StoredState): Personal {
  return personal ?? NOTHING;
}

/** A person's own layer without anything under this id. */
function without(own: Personal, id: string): Personal {
  return {
    ...own,
    add: own.add.filter(isOther(id)),
    replace: own.replace.filter(isOther(id)),
    hide: own.hide.filter((one) => one !== id),
  };
}

/** Stores a person's own layer; refused is one that another version stored, or that goes against a lock. */
async function store(
  shipped: Shipped,
  state: StoredState,
  next: Personal,
  id: string,
  text: string,
): Promise<Outcome> {
  const against = state.mayChangePersonal ? lockAgainst(state, next, id) : null;
  if (!state.mayChangePersonal) return { ok: false, errors: [failed.laterVersion] };
  if (against !== null) return { ok: false, errors: [failed.lockedPhrase(against)] };
  return writePersonal(shipped, next, text);
}

/** Checks a person's own layer as a whole and stores it. */
export async function writePersonal(
  shipped: Shipped,
  next: Personal,
  text: string,
): Promise<Outcome> {
  const reading = shipped.readPersonal(next);
  if (!reading.ok) return reading;
  await writeStoredPersonal({ format: PERSONAL_FORMAT, personal: reading.value });
  await refreshSnapshot(shipped);
  return { ok: true, text };
}

/** The trigger of the locked phrase that a layer goes against under this id; null where it has nothing there. */
function lockAgainst({ unit: { merged } }: StoredState, next: Personal, id: string): string | null {
  const locked = merged.pack.phrases.filter((one) => merged.provenance.get(one.id)?.lockedBy);
  const phrase = [...next.add, ...next.replace].find((one) => one.id === id);
  if (!phrase && !next.hide.includes(id)) return null;
  const found = locked.find(
    (one) =>
      one.id === id ||
      (phrase && foldCase(one.trigger) === foldCase(phrase.trigger) && phrasesMeet(one, phrase)),
  );
  return found?.trigger ?? null;
}

/** Whether the packs below the person's own layer have a phrase of this id. */
function isBelow({ unit: { merged } }: StoredState, id: string): boolean {
  const there = merged.provenance.get(id);
  const isHidden = merged.hidden.some(
    ({ phrase, by }) => phrase.id === id && by.level === 'person',
  );
  return (
    isHidden ||
    (there !== undefined && (there.origin.level !== 'person' || there.replaces !== null))
  );
}

function isOther(id: string): (phrase: { id: string }) => boolean {
  return (phrase) => phrase.id !== id;
}
