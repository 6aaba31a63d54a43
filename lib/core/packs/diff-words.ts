/** A piece of a text that changed: in both, only in the new, or only in the old. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const WORDS = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
/** More comparisons than these and the middle is given as taken out and put in whole. */
const MOST_COMPARISONS = 1_000_000;

/**
 * The difference between two texts word by word, in reading order; what is taken out stands before what came instead.
 * The parts that are not added give the old text, those that are not removed the new one. Two very long texts that
 * have little in common give their middle whole.
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const old = before.match(WORDS) ?? [];
  const now = after.match(WORDS) ?? [];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end++;
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const head: DiffPart = { kind: 'same', text: old.slice(0, start).join('') };
  const tail: DiffPart = { kind: 'same', text: old.slice(old.length - end).join('') };
  return joined([head, ...middle, tail]);
}

/** The longest common sequence of the words, and what stands between. */
function between(old: readonly string[], now: readonly string[]): DiffPart[] {
  const width = now.length + 1;
  if (old.length * now.length > MOST_COMPARISONS) return replaced(old, now);
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const parts: DiffPart[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    const [was, is] = [old[row], now[column]];
    if (was !== undefined && was === is) {
      parts.push({ kind: 'same', text: was });
      row++;
      column++;
    } else if (
      was !== undefined &&
      (is === undefined || at(row + 1, column) >= at(row, column + 1))
    ) {
      parts.push({ kind: 'removed', text: was });
      row++;
    } else {
      parts.push({ kind: 'added', text: is ?? '' });
      column++;
    }
  }
  return parts;
}

function replaced(old: readonly string[], now: readonly string[]): DiffPart[] {
  return [
    { kind: 'removed', text: old.join('') },
    { kind: 'added', text: now.join('') },
  ];
}

/** Neighbours of one kind as one part; empty ones gone. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}
