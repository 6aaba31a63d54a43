import type { Phrase } from '@/lib/schema/phrase';
import type { Program } from '@/lib/schema/program';
import type { LayerPhrase } from '@/lib/schema/unit-pack';
import type { IsoDay } from '../dates/calendar';
import { foldCase } from '../text/fold-case';
import { conflict } from './conflict';
import type { Conflict, Layer, Merged, Origin, Provenance } from './layer';
import { phrasesMeet } from './phrases-meet';

/** A phrase in a pack that layers are laid over. */
export interface PhraseEntry extends Provenance {
  phrase: Phrase;
}

/** The phrases so far, in the pack's order, by id. */
export interface PhraseStack {
  entries: Map<string, PhraseEntry>;
  hidden: Merged['hidden'][number][];
  /** The locked phrases by trigger in folded case. */
  locked: Map<string, PhraseEntry[]>;
}

/** The layer that is laid, and what it is held against. */
interface Laying {
  layer: Layer;
  origin: Origin;
  today: IsoDay;
  programs: readonly Pick<Program, 'id'>[];
}

/** Lays a layer's phrases over those so far: changes the stack, and says what did not go. */
export function layPhrases(stack: PhraseStack, laying: Laying, conflicts: Conflict[]): void {
  const { origin } = laying;
  const { add, replace, hide, lock } = laying.layer.document;
  for (const id of hide) hidePhrase(stack, id, origin, conflicts);
  const known = new Set(laying.programs.map(({ id }) => id));
  for (const [list, isNew] of [[replace, false] as const, [add, true] as const]) {
    for (const layerPhrase of list) {
      const phrase = usablePhrase(layerPhrase, known, laying, conflicts);
      if (phrase) bringPhrase(stack, phrase, isNew, origin, conflicts);
    }
  }
  for (const id of lock) lockPhrase(stack, id, origin, conflicts);
}

function hidePhrase(stack: PhraseStack, id: string, by: Origin, conflicts: Conflict[]): void {
  const entry = stack.entries.get(id);
  const name = entry?.phrase.trigger ?? '';
  if (!entry) conflicts.push(conflict('unknown-to-hide', id, name, by));
  else if (entry.lockedBy)
    conflicts.push(conflict('hides-locked', id, name, by, '', entry.lockedBy));
  else {
    stack.entries.delete(id);
    stack.hidden.push({ phrase: entry.phrase, by });
  }
}

/** The layer's phrase as one of the pack: null where it has run out; without programs that the pack does not have. */
function usablePhrase(
  { validUntil, ...phrase }: LayerPhrase,
  known: ReadonlySet<string>,
  { origin, today }: Laying,
  conflicts: Conflict[],
): Phrase | null {
  const { id, trigger } = phrase;
  if (validUntil !== undefined && validUntil < today) {
    conflicts.push(conflict('phrase-expired', id, trigger, origin, validUntil));
    return null;
  }
  for (const program of phrase.programs)
    if (!known.has(program))
      conflicts.push(conflict('unknown-program', id, trigger, origin, program));
  return { ...phrase, programs: phrase.programs.filter((program) => known.has(program)) };
}

function bringPhrase(
  stack: PhraseStack,
  phrase: Phrase,
  isNew: boolean,
  origin: Origin,
  conflicts: Conflict[],
): void {
  const { id, trigger } = phrase;
  const say = (kind: Conflict['kind'], other = '', against: Origin | null = null) =>
    conflicts.push(conflict(kind, id, trigger, origin, other, against));
  const there = stack.entries.get(id);
  if (there?.lockedBy) {
    say('replaces-locked', there.phrase.trigger, there.lockedBy);
    return;
  }
  const taken = stack.locked.get(foldCase(trigger))?.find((one) => phrasesMeet(one.phrase, phrase));
  if (taken) {
    say('takes-locked-trigger', taken.phrase.trigger, taken.lockedBy);
    return;
  }
  if (isNew && there) say('id-taken', there.phrase.trigger, there.origin);
  if (!isNew && !there) say('unknown-to-replace');
  const replaces = there ? { phrase: there.phrase, origin: there.origin } : null;
  stack.entries.set(id, { phrase, origin, replaces, lockedBy: null });
}

function lockPhrase(stack: PhraseStack, id: string, by: Origin, conflicts: Conflict[]): void {
  const entry = stack.entries.get(id);
  if (!entry) conflicts.push(conflict('unknown-to-lock', id, '', by));
  else if (!entry.lockedBy) {
    const locked = { ...entry, lockedBy: by };
    stack.entries.set(id, locked);
    const key = foldCase(entry.phrase.trigger);
    stack.locked.set(key, [...(stack.locked.get(key) ?? []), locked]);
  }
}
