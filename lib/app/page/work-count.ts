import type { TallyCount } from '@/lib/core/migrations/migrate-tally';
import { tellBackground } from '@/lib/platform/messages';

/** How long counts are gathered before they are told, in ms: nobody's typing wakes the background. */
const GATHERED = 20_000;
const NOTHING: TallyCount = { expansions: 0, characters: 0, codes: 0 };

/** The user's own tally of what was done on a page: numbers alone, told now and then and when the page is left. */
export class WorkCount {
  private count = NOTHING;
  private due: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    window.addEventListener('pagehide', () => this.tell(), { signal });
  }

  /** Counts one expansion. @param typed the trigger's length @param written the text's */
  addExpansion(typed: number, written: number): void {
    const { expansions, characters } = this.count;
    const saved = Math.max(0, written - typed);
    this.add({ ...this.count, expansions: expansions + 1, characters: characters + saved });
  }

  /** Counts one code that a click in the code check has added or copied. */
  addCode(): void {
    this.add({ ...this.count, codes: this.count.codes + 1 });
  }

  private add(count: TallyCount): void {
    this.count = count;
    this.due ??= setTimeout(() => this.tell(), GATHERED);
  }

  private tell(): void {
    clearTimeout(this.due);
    this.due = undefined;
    if (this.count === NOTHING) return;
    const { count } = this;
    this.count = NOTHING;
    void tellBackground({ type: 'count', count }).catch(() => undefined);
  }
}
