import type { ReadonlySignal } from '@preact/signals-core';
import { tellBackground } from '@/lib/platform/messages';
import type { SessionKind } from '@/lib/platform/session-vault';
import type { Ground } from '../app';
import type { Care } from './create-care';

/** Something of the patient on the page that is kept while the browser runs. */
export interface SessionValue<Value> {
  value: ReadonlySignal<Value>;
  /** Whether it is known by now what was kept of this patient. */
  isKnown: ReadonlySignal<boolean>;
  set(value: Value): void;
}

/** How long is waited for what was kept, in ms: what is shown of a patient is not to wait for a slow browser. */
const PATIENCE = 250;

/**
 * A value of the patient on the page: another patient has another one. It is kept for the session, in memory alone; of
 * a patient without a number that can be read only as long as the page shows this patient.
 * @param isValue whether what was kept is such a value
 */
export function sessionValue<Value>(
  { signals, signal }: Ground,
  care: Care,
  kind: SessionKind,
  { empty, isValue }: { empty: Value; isValue(kept: unknown): kept is Value },
): SessionValue<Value> {
  const value = signals.signal(empty);
  const isKnown = signals.signal(true);
  let person: string | null = null;
  let isTouched = false;
  const recall = async (patient: string, whose: string) => {
    const wait = setTimeout(() => {
      if (person === whose) isKnown.value = true;
    }, PATIENCE);
    const kept = await tellBackground({ type: 'session-read', patient, kind }).catch(nothing);
    clearTimeout(wait);
    if (person !== whose) return;
    if (!isTouched && isValue(kept)) value.value = kept;
    isKnown.value = true;
  };
  const stop = signals.effect(() => {
    const next = care.person.value;
    if (next === person && next !== null) return;
    // A page that is being read anew, or that shows a list meanwhile, has no patient: nobody's value is shown.
    person = next;
    isTouched = false;
    value.value = empty;
    const patient = care.patient.peek()?.short;
    isKnown.value = patient === undefined;
    if (patient !== undefined && next !== null) void recall(patient, next);
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    value,
    isKnown,
    set(next) {
      isTouched = true;
      value.value = next;
      const patient = care.patient.peek()?.short;
      if (patient === undefined) return;
      void tellBackground({ type: 'session-write', patient, kind, value: next }).catch(nothing);
    },
  };
}

/** Ledtråd has been updated under the page: the value lives on here, which is said elsewhere. */
function nothing(): void {}
