import {
  beginSession,
  followSession,
  type GapSession,
  stepSession,
} from '@/lib/core/phrases/gap-session';
import { collapseSelection, isCaretOutside } from '@/lib/dom/fields/collapse-selection';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import { selectInField } from '@/lib/dom/fields/select-in-field';
import { targetOf } from '@/lib/dom/keys';
import { replaceInField } from '@/lib/dom/write/replace-in-field';
import { selectForTyping } from '@/lib/dom/write/select-for-typing';
import { shadowOf } from '@/lib/platform/shadow-of';
import * as sv from '@/lib/text/sv';
import type { App } from '../app';
import type { WrittenPhrase } from './expansions';
import { GapChoice } from './gap-choice';
import { gapListOf } from './gap-list-of';
import { gapValues } from './gap-values';
import { listenIn } from './listen-in';

/** One walk through the gaps of the phrase written last. */
export class GapWalk {
  private field: EditableField | null = null;
  private session: GapSession | null = null;
  private choice = new GapChoice(() => []);
  private listening: AbortController | null = null;
  /** How many selections the editor has yet to read; keys are held meanwhile. */
  private waiting = 0;

  constructor(private readonly app: App) {}

  begin({ field, phrase, expansion, start, after }: WrittenPhrase): void {
    const session = beginSession(phrase, expansion, start, after);
    if (!session) return;
    this.field = field;
    this.listening = listenIn(field, this.app.signal, {
      changed: () => this.changed(),
      left: () => this.leave(),
    });
    this.enter(session);
  }

  leave(): void {
    this.listening?.abort('left');
    this.session = null;
    this.field = null;
    this.app.state.gapList.value = null;
  }

  key(event: KeyboardEvent): boolean {
    if (!this.field || editableField(targetOf(event, shadowOf))?.element !== this.field.element)
      return false;
    if (this.waiting > 0) return false;
    this.changed();
    const { session, field } = this;
    if (!session || !field) return false;
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    switch (event.key) {
      case 'Tab':
        return this.step(session, field, event.shiftKey ? -1 : 1);
      case 'Escape':
        collapseSelection(field);
        this.leave();
        return true;
      case 'ArrowDown':
        return this.choose(1);
      case 'ArrowUp':
        return this.choose(-1);
      case 'Enter':
        return this.enterKey(session, field);
      default:
        return false;
    }
  }

  /** Follows what was typed; a caret that has gone out of the phrase leaves the gaps. */
  private changed(): void {
    const { session, field } = this;
    if (!session || !field) return;
    const text = fieldText(field);
    if (text !== session.text) {
      const next = followSession(session, text);
      if (next) this.follow(next);
      else this.leave();
      return;
    }
    if (isCaretOutside(field, session)) this.leave();
  }

  private follow(next: GapSession): void {
    this.session = next;
    const gap = next.gaps[next.active];
    this.choice.narrow(gap?.filled ? next.text.slice(gap.start, gap.end) : '');
    this.show();
  }

  async take(index: number): Promise<void> {
    const { session, field } = this;
    const suggestion = this.choice.offered()[index];
    const gap = session?.gaps[session.active];
    if (!session || !field || !gap || !suggestion) return;
    field.element.focus();
    await replaceInField(field, { start: gap.start, end: gap.end, text: suggestion.value });
    const now = followSession(session, fieldText(field));
    if (now) this.go(now, field, 1);
  }

  private enter(session: GapSession): void {
    const gap = session.gaps[session.active];
    if (!gap || !this.field) return;
    this.session = session;
    this.select(this.field, gap.start, gap.end);
    this.choice = new GapChoice(() => gapValues(this.app, session));
    // The key that wrote the phrase is done with first; the list can come after it.
    setTimeout(() => this.announce(session));
  }

  private announce(entered: GapSession): void {
    const { session } = this;
    const gap = session?.gaps[session.active];
    if (!session || !gap || session.active !== entered.active) return;
    this.show();
    const count = this.choice.offered().length;
    this.app.state.spoken.value = sv.gaps.entered(
      gap.gap.label,
      session.active + 1,
      session.gaps.length,
      count,
    );
  }

  private step(session: GapSession, field: EditableField, step: 1 | -1): boolean {
    if (step === -1 && session.active === 0) {
      this.leave();
      return false;
    }
    this.go(session, field, step);
    return true;
  }

  private go(session: GapSession, field: EditableField, step: 1 | -1): void {
    const next = stepSession(session, step);
    if (next) this.enter(next);
    else {
      this.select(field, session.end, session.end);
      this.leave();
    }
  }

  /** Selects what is typed over next. A Tab that had to wait for the editor goes on as any Tab does. */
  private select(field: EditableField, start: number, end: number): void {
    const read = selectForTyping(field, start, end, () => {
      this.changed();
      if (this.session && this.field) this.go(this.session, this.field, 1);
    });
    if (!read) return;
    this.waiting++;
    void read.finally(() => this.waiting--);
  }

  /** Enter takes the value that the arrow keys have come to; else it ends the walk and is an ordinary Enter. */
  private enterKey(session: GapSession, field: EditableField): boolean {
    if (this.choice.chosen >= 0) {
      void this.take(this.choice.chosen);
      return true;
    }
    selectInField(field, session.end, session.end);
    this.leave();
    return false;
  }

  private choose(step: 1 | -1): boolean {
    const suggestion = this.choice.move(step);
    if (!suggestion) return false;
    this.show();
    this.app.state.spoken.value = sv.gaps.suggestion(suggestion);
    return true;
  }

  private show(): void {
    const { session, field } = this;
    if (session && field) {
      this.app.state.gapList.value = gapListOf(this.app, field, session, this.choice);
    }
  }
}
