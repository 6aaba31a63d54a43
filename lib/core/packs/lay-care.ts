import type { Pack } from '@/lib/schema/pack';
import { conflict } from './conflict';
import type { Conflict, Layer, Origin } from './layer';

/** Who changed what, by part of the pack and id. */
type Changed = Record<'thresholds' | 'colours' | 'messages' | 'bands', Map<string, Origin>>;

/**
 * The pack with a layer's thresholds, colours of answers, messages and bands in it.
 * A threshold or question that the pack does not have is said among the conflicts and left out.
 * A region's or unit's colours of the questions (K 3.4) count as settled, a person's do not.
 */
export function layCare(
  pack: Pack,
  layer: Layer['document'],
  origin: Origin,
  changed: Changed,
  conflicts: Conflict[],
): Pack {
  return {
    ...pack,
    thresholds: withThresholds(pack, layer, origin, changed, conflicts),
    checklists: withColours(pack, layer, origin, changed, conflicts),
    messages: withItems(pack.messages, layer.messages, origin, changed.messages),
    bands: withItems(pack.bands, layer.bands, origin, changed.bands),
  };
}

function withThresholds(
  { thresholds }: Pack,
  layer: Layer['document'],
  origin: Origin,
  changed: Changed,
  conflicts: Conflict[],
): Pack['thresholds'] {
  const values = new Map(layer.thresholds.map(({ id, value }) => [id, value]));
  const known = new Set(thresholds.map(({ id }) => id));
  for (const id of values.keys()) {
    if (known.has(id)) changed.thresholds.set(id, origin);
    else conflicts.push(conflict('unknown-threshold', id, '', origin));
  }
  return thresholds.map((threshold) => {
    const value = values.get(threshold.id);
    return value === undefined ? threshold : { ...threshold, value };
  });
}

function withColours(
  { checklists }: Pack,
  { colours }: Layer['document'],
  origin: Origin,
  changed: Changed,
  conflicts: Conflict[],
): Pack['checklists'] {
  if (colours.length === 0) return checklists;
  const wanted = new Map(colours.map((one) => [`${one.checklist}/${one.item}`, one]));
  const found = new Set<string>();
  const coloured = checklists.map((checklist) => {
    const items = checklist.items.map((item) => {
      const key = `${checklist.id}/${item.id}`;
      const one = wanted.get(key);
      if (!one || checklist.kind !== 'questions') return item;
      found.add(key);
      changed.colours.set(key, origin);
      return { ...item, yes: one.yes ?? item.yes, no: one.no ?? item.no };
    });
    if (!items.some((item, index) => item !== checklist.items[index])) return checklist;
    const settled = origin.level === 'person' ? (checklist.colours ?? 'proposed') : 'settled';
    return { ...checklist, colours: settled, items } satisfies typeof checklist;
  });
  for (const [key, { item }] of wanted)
    if (!found.has(key)) conflicts.push(conflict('unknown-question', key, item, origin));
  return coloured;
}

/** The list with the layer's items in the place of those with the same ids, the others after them. */
function withItems<Item extends { id: string }>(
  items: readonly Item[],
  own: readonly Item[],
  origin: Origin,
  changed: Map<string, Origin>,
): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const item of own) {
    byId.set(item.id, item);
    changed.set(item.id, origin);
  }
  return [...byId.values()];
}
