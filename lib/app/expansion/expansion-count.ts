import { tellBackground } from '@/lib/platform/messages';

/** How long counts are gathered before they are told, in ms: nobody's typing wakes the background. */
const GATHERED = 20_000;

/** The user's own tally of expansions: numbers alone, told now and then and when the page is left. */
export class ExpansionCount {
  private expansions = 0;
  private characters = 0;
  private due: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    window.addEventListener('pagehide', () => this.tell(), { signal });
  }

  /** Counts one expansion. @param typed the trigger's length @param written the text's */
  add(typed: number, written: number): void {
    this.expansions += 1;
    this.characters += Math.max(0, written - typed);
    this.due ??= setTimeout(() => this.tell(), GATHERED);
  }

  private tell(): void {
    clearTimeout(this.due);
    this.due = undefined;
    if (this.expansions === 0) return;
    const count = { expansions: this.expansions, characters: this.characters, codes: 0 };
    this.expansions = 0;
    this.characters = 0;
    void tellBackground({ type: 'count', count }).catch(() => undefined);
  }
}
