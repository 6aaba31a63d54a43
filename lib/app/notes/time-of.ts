/** The time of day of a moment in ms, as it is shown: "14:05". */
export function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
}
