import type { Pack } from '@/lib/schema/pack';
import type { Phrase } from '@/lib/schema/phrase';
import type { UnitPack } from '@/lib/schema/unit-pack';

/** Whose a layer is; later ones lie over earlier ones. */
export type LayerLevel = 'region' | 'unit' | 'person';

/** A layer to be laid over a pack. A person's has no `extends`: it lies over any pack. */
export interface Layer {
  level: LayerLevel;
  document: Omit<UnitPack, 'extends'> & { extends?: string };
}

/** Where something in a merged pack comes from. */
export interface Origin {
  level: 'built-in' | LayerLevel;
  /** Id, name and version of the pack or layer. */
  id: string;
  name: string;
  version: string;
}

/** Where a phrase comes from, what it took the place of, and who locked it. */
export interface Provenance {
  origin: Origin;
  replaces: { phrase: Phrase; origin: Origin } | null;
  lockedBy: Origin | null;
}

/** What in a layer did not go, or went with a consequence that its author should know. */
type ConflictKind =
  // The whole layer is left out.
  | 'layer-expired'
  | 'other-base'
  // The change is left out.
  | 'phrase-expired'
  | 'replaces-locked'
  | 'hides-locked'
  | 'takes-locked-trigger'
  | 'unknown-to-hide'
  | 'unknown-to-lock'
  | 'unknown-threshold'
  | 'unknown-question'
  | 'too-many'
  // The change is made.
  | 'unknown-to-replace'
  | 'id-taken'
  | 'unknown-program'
  | 'trigger-shadowed'
  | 'case-differs';

/** One conflict, by the id of what it is about. */
export interface Conflict {
  kind: ConflictKind;
  id: string;
  /** What a person calls it: a phrase's trigger; "" where only the id is known. */
  name: string;
  /** The layer that the conflict is in. */
  layer: Origin;
  /** What else it concerns: another phrase's trigger, a program, a day; "" for nothing. */
  other: string;
  /** Who stands against it: who locked the phrase, or has the other one. */
  against: Origin | null;
}

/** A pack with its layers laid over it. */
export interface Merged {
  pack: Pack;
  /** By phrase id. */
  provenance: ReadonlyMap<string, Provenance>;
  /** The phrases that a layer hides, and which. */
  hidden: readonly { phrase: Phrase; by: Origin }[];
  /** Who changed a threshold, a question's colours (`checklist/item`), a message or a scale's bands, by id. */
  changed: Readonly<
    Record<'thresholds' | 'colours' | 'messages' | 'bands', ReadonlyMap<string, Origin>>
  >;
  supportContact: { text: string; origin: Origin } | null;
  conflicts: readonly Conflict[];
}
