import type { Conflict, Origin } from './layer';

/** A conflict, with what has nothing more to say left empty. */
export function conflict(
  kind: Conflict['kind'],
  id: string,
  name: string,
  layer: Origin,
  other = '',
  against: Origin | null = null,
): Conflict {
  return { kind, id, name, layer, other, against };
}
