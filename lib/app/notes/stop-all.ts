/** Ends every effect of a list. */
export function stopAll(stops: readonly (() => void)[]): void {
  for (const stop of stops) stop();
}
