import type { Suggestion } from '@/lib/core/phrases/suggest-values';

/** The values offered for one gap, narrowed by what is typed, and the one that the arrow keys have come to. */
export class GapChoice {
  /** Which of the offered values is chosen; -1 before the arrow keys were used. */
  chosen = -1;
  private all: readonly Suggestion[] | null = null;
  private typed = '';

  /** @param load gives all likely values; asked once, when they are first wanted */
  constructor(private readonly load: () => readonly Suggestion[]) {}

  /** The values that begin with what is typed. */
  offered(): readonly Suggestion[] {
    this.all ??= this.load();
    return this.all.filter(({ value }) => value.startsWith(this.typed));
  }

  /** Offers only what begins so, and none as chosen. */
  narrow(typed: string): void {
    this.typed = typed;
    this.chosen = -1;
  }

  /** Goes on or back, round the ends; the value come to, or undefined where there is none. */
  move(step: 1 | -1): Suggestion | undefined {
    const offered = this.offered();
    const from = this.chosen < 0 && step < 0 ? 0 : this.chosen;
    this.chosen = offered.length === 0 ? -1 : (from + step + offered.length) % offered.length;
    return offered[this.chosen];
  }
}
