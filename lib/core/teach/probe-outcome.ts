const OUTCOMES = [
  'pasted',
  'typed',
  'no-field',
  'not-empty',
  'too-long',
  'refused',
  'no-undo',
  'left',
] as const;

/**
 * How a probe in a field went. Pasted and typed: it can be written in, by the page's editor or by the browser, and
 * undone. No-undo: written, but the undo did not bring the field back, so it was emptied. Left: the word is still there.
 */
export type ProbeOutcome = (typeof OUTCOMES)[number];

/** Whether an answer from a page is such an outcome. */
export function isProbeOutcome(value: unknown): value is ProbeOutcome {
  return OUTCOMES.some((outcome) => outcome === value);
}
