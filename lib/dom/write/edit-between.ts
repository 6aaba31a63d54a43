/** What to replace in a field: offsets in its text, and what takes their place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The smallest edit that makes one text the other. */
export function editBetween(now: string, goal: string): Edit {
  const most = Math.min(now.length, goal.length);
  let start = 0;
  while (start < most && now[start] === goal[start]) start++;
  let rest = 0;
  while (rest < most - start && now.at(-1 - rest) === goal.at(-1 - rest)) rest++;
  return { start, end: now.length - rest, text: goal.slice(start, goal.length - rest) };
}
