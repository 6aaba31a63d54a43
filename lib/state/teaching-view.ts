import type { FieldRole } from '@/lib/core/model';
import type { ProbeOutcome } from '@/lib/core/teach/probe-outcome';

/** Where a field is on the screen, in px. */
export interface FieldBox {
  left: number;
  top: number;
  bottom: number;
  width: number;
}

/** What the popup asks of the page about its fields. */
export type TeachingTask =
  | { what: 'point' }
  | { what: 'map' }
  | { what: 'probe'; answer(outcome: ProbeOutcome): void };

/** How far the pointing out of a field, or the making of a map, has come. */
export type TeachingView =
  /** Asked for, and not begun: the features may not be there yet. */
  | { step: 'asked'; task: TeachingTask }
  /** Pointing: the field under the pointer, and its name as it is read; null where it has none. */
  | { step: 'point'; box: FieldBox | null; label: string | null }
  /** A field is chosen: which role it has is asked. The site's own roles come first. */
  | {
      step: 'role';
      box: FieldBox;
      label: string | null;
      own: readonly FieldRole[];
      others: readonly FieldRole[];
    }
  /** The map, to be looked through before it is saved. */
  | { step: 'map'; text: string };
