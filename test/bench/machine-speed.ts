const SIZE = 60_000;

/**
 * A fixed piece of work that has nothing to do with the product, in ms: how fast this machine is just now.
 * Figures of two runs can be compared only where this one is alike in both.
 */
export function machineSpeed(): number {
  const start = performance.now();
  const numbers = Array.from({ length: SIZE }, (_, index) => (index * 7919) % SIZE);
  const words = numbers.map((number) => `ord${number}`).sort();
  const counted = new Map(words.map((word, index) => [word, index]));
  if (counted.size !== SIZE) throw new Error('the machine cannot count');
  return performance.now() - start;
}
