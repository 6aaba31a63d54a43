/** A measured quantity: its name, every run's value, and the limit that the product has set itself. */
export interface Metric {
  name: string;
  unit: string;
  values: readonly number[];
  limit?: number;
}

/** The middle value; the mean of the two middle ones where their number is even. NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? Number.NaN;
  const high = sorted[Math.ceil(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

/** Every value of the one beside the value of the same round of the other: their ratio, round by round. */
export function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, round) => value / (under[round] ?? Number.NaN));
}

/** The difference, round by round. */
export function differences(from: readonly number[], less: readonly number[]): number[] {
  return from.map((value, round) => value - (less[round] ?? Number.NaN));
}
