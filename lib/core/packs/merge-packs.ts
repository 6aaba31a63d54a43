import type { Pack } from '@/lib/schema/pack';
import type { IsoDay } from '../dates/calendar';
import { conflict } from './conflict';
import { layCare } from './lay-care';
import { layPhrases, type PhraseStack } from './lay-phrases';
import type { Conflict, Layer, LayerLevel, Merged, Origin } from './layer';
import { shadowConflicts } from './shadow-conflicts';

const ORDER: readonly LayerLevel[] = ['region', 'unit', 'person'];
const MOST_PHRASES = 20_000;

/**
 * A pack with layers laid over it: built in < region < unit < person, those of one level in the order given.
 * Later layers add, replace and hide; what one has locked no later one changes. A layer or phrase past its last day
 * (`validUntil`), and a layer over another pack, is left out. Everything that did not go as the layer says stands
 * among the conflicts; nothing is thrown, and the phrases below stay.
 * @param today the day by which "past its last day" is meant
 */
export function mergePacks(base: Pack, layers: readonly Layer[], today: IsoDay): Merged {
  const conflicts: Conflict[] = [];
  const below = originOf('built-in', base);
  let pack = base;
  let supportContact: Merged['supportContact'] = null;
  const changed = {
    thresholds: new Map<string, Origin>(),
    colours: new Map<string, Origin>(),
    messages: new Map<string, Origin>(),
    bands: new Map<string, Origin>(),
  };
  const stack: PhraseStack = {
    entries: new Map(base.phrases.map((phrase) => [phrase.id, { phrase, ...plain(below) }])),
    hidden: [],
    locked: new Map(),
  };
  for (const layer of usable(base, layers, today, conflicts)) {
    const origin = originOf(layer.level, layer.document);
    const programs = newPrograms(pack, layer);
    pack = { ...pack, programs: [...pack.programs, ...programs] };
    pack = layCare(pack, layer.document, origin, changed, conflicts);
    layPhrases(stack, { layer, origin, today, programs: pack.programs }, conflicts);
    const { supportContact: text } = layer.document;
    if (text !== undefined) supportContact = { text, origin };
  }
  const entries = [...stack.entries.values()];
  for (const { phrase, origin } of entries.slice(MOST_PHRASES))
    conflicts.push(conflict('too-many', phrase.id, phrase.trigger, origin));
  const kept = entries.slice(0, MOST_PHRASES);
  conflicts.push(...shadowConflicts(kept));
  return {
    pack: { ...pack, phrases: kept.map(({ phrase }) => phrase) },
    provenance: new Map(kept.map(({ phrase, ...provenance }) => [phrase.id, provenance])),
    hidden: stack.hidden,
    changed,
    supportContact,
    conflicts,
  };
}

function plain(origin: Origin) {
  return { origin, replaces: null, lockedBy: null };
}

function originOf(
  level: Origin['level'],
  { id, name, version }: { id: string; name: string; version: string },
): Origin {
  return { level, id, name, version };
}

/** The layers that count, in their order: not past their last day, and over this pack or a layer of it. */
function usable(
  base: Pack,
  layers: readonly Layer[],
  today: IsoDay,
  conflicts: Conflict[],
): readonly Layer[] {
  const under = new Set([base.id]);
  const inOrder = [...layers].sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  return inOrder.filter(({ level, document }) => {
    const { id, name, validUntil } = document;
    const kind =
      validUntil !== undefined && validUntil < today
        ? 'layer-expired'
        : document.extends !== undefined && !under.has(document.extends)
          ? 'other-base'
          : null;
    const other = kind === 'layer-expired' ? validUntil : document.extends;
    if (kind) conflicts.push(conflict(kind, id, name, originOf(level, document), other));
    else under.add(id);
    return kind === null;
  });
}

function newPrograms(pack: Pack, { document }: Layer): Pack['programs'] {
  const there = new Set(pack.programs.map(({ id }) => id));
  const known = new Set([...there, ...document.programs.map(({ id }) => id)]);
  return document.programs
    .filter(({ id }) => !there.has(id))
    .map(({ parent, ...program }) =>
      parent !== undefined && known.has(parent) ? { ...program, parent } : program,
    );
}
