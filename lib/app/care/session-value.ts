import type { ReadonlySignal } from '@preact/signals-core';
import { tellBackground } from '@/lib/platform/messages';
import type { SessionKind } from '@/lib/platform/session-vault';
import type { Ground } from '../app';
import type { Care } from './create-care';

/** Something of the patient on the page that is kept while the browser runs. */
export interface SessionValue<Value> {
  value: ReadonlySignal<Value>;
  set(value: Value): void;
}

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
  let patient: string | null = null;
  let isTouched = false;
  const stop = signals.effect(() => {
    const next = care.patient.value?.short ?? null;
    if (next === patient && next !== null) return;
    // A page that is being read anew, or that shows a list meanwhile, has no patient: nobody's value is shown.
    patient = next;
    isTouched = false;
    value.value = empty;
    if (next === null) return;
    void tellBackground({ type: 'session-read', patient: next, kind }).then((kept) => {
      if (patient === next && !isTouched && isValue(kept)) value.value = kept;
    }, ignore);
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    value,
    set(next) {
      isTouched = true;
      value.value = next;
      if (patient === null) return;
      void tellBackground({ type: 'session-write', patient, kind, value: next }).catch(ignore);
    },
  };
}

/** Ledtråd has been updated under the page: the value lives on here, which is said elsewhere. */
function ignore(): void {}
