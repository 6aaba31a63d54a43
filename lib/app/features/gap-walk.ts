import type { GapSession } from '@/lib/core/phrases/gap-session';
import { beginSession, followSession, stepSession } from '@/lib/core/phrases/gap-session';
import { noteModule } from '@/lib/core/phrases/note-module';
import { type Suggestion, suggestValues } from '@/lib/core/phrases/suggest-values';
import { caretRect } from '@/lib/dom/caret-rect';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { fieldText, readField } from '@/lib/dom/fields/read-field';
import { selectInField } from '@/lib/dom/fields/select-in-field';
import { targetOf } from '@/lib/dom/keys';
import { editableFields } from '@/lib/dom/page/editable-fields';
import { replaceInField } from '@/lib/dom/write/replace-in-field';
import * as sv from '@/lib/text/sv';
import type { App, Feature } from '../app';

/**
 * Walks the gaps of a phrase just written: the first unknown one is selected, Tab and Shift+Tab go on and back,
 * a list offers values, Esc leaves. Past the last gap the caret stands behind the phrase and Tab is Tab again.
 */
export const gapWalk: Feature = {
  id: 'gap-walk',
  start(app) {
    const walk = new GapWalk(app);
    app.expansions.onChange((written) => {
      if (written)
        walk.begin(
          written.field,
          beginSession(written.phrase, written.expansion, written.start, written.after),
        );
      else walk.leave();
    });
    app.onKey((event) => walk.key(event));
    app.views.on.takeSuggestion = (index) => void walk.take(index);
    const options = { capture: true, signal: app.signal };
    app.page.addEventListener('input', (event) => walk.input(targetOf(event)), options);
    app.page.addEventListener('selectionchange', () => walk.caretMoved(), options);
    app.page.addEventListener('focusout', (event) => walk.focusLeft(targetOf(event)), options);
  },
};

class GapWalk {
  private field: EditableField | null = null;
  private session: GapSession | null = null;
  /** All likely values of the active gap, and those of them that go with what is typed in it. */
  private all: readonly Suggestion[] = [];
  private suggestions: readonly Suggestion[] = [];
  private chosen = -1;

  constructor(private readonly app: App) {}

  begin(field: EditableField, session: GapSession | null): void {
    this.leave();
    if (!session) return;
    this.field = field;
    this.enter(session);
  }

  leave(): void {
    this.session = null;
    this.field = null;
    this.app.state.gapList.value = null;
  }

  key(event: KeyboardEvent): boolean {
    const { session, field } = this;
    if (!session || !field || editableField(targetOf(event))?.element !== field.element)
      return false;
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    switch (event.key) {
      case 'Tab':
        return this.step(session, field, event.shiftKey ? -1 : 1);
      case 'Escape':
        this.collapse(field);
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

  input(target: Element | null): void {
    const { session, field } = this;
    if (!session || !field || editableField(target)?.element !== field.element) return;
    const next = followSession(session, fieldText(field));
    if (!next) {
      this.leave();
      return;
    }
    this.session = next;
    this.narrow(next);
    this.show();
  }

  /** A caret that has gone out of the phrase leaves the gaps. */
  caretMoved(): void {
    const { session, field } = this;
    if (!session || !field) return;
    const now = readField(field);
    if (!now || now.text !== session.text) return;
    if (now.end < session.start || now.start > session.end) this.leave();
  }

  focusLeft(target: Element | null): void {
    if (this.field && editableField(target)?.element === this.field.element) this.leave();
  }

  async take(index: number): Promise<void> {
    const { session, field } = this;
    const suggestion = this.suggestions[index];
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
    selectInField(this.field, gap.start, gap.end);
    this.chosen = -1;
    this.all = this.suggest(session);
    this.suggestions = this.all;
    this.show();
    this.app.state.spoken.value = sv.gaps.entered(
      gap.gap.label,
      session.active + 1,
      session.gaps.length,
      this.suggestions.length,
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
    if (next) {
      this.enter(next);
      return;
    }
    selectInField(field, session.end, session.end);
    this.leave();
  }

  /** Enter takes the value that the arrow keys have come to; else it ends the walk and is an ordinary Enter. */
  private enterKey(session: GapSession, field: EditableField): boolean {
    if (this.chosen >= 0) {
      void this.take(this.chosen);
      return true;
    }
    selectInField(field, session.end, session.end);
    this.leave();
    return false;
  }

  private choose(step: 1 | -1): boolean {
    const count = this.suggestions.length;
    if (count === 0) return false;
    this.chosen = (this.chosen + step + (this.chosen < 0 && step < 0 ? 1 : 0) + count) % count;
    this.show();
    const suggestion = this.suggestions[this.chosen];
    if (suggestion) this.app.state.spoken.value = sv.gaps.suggestion(suggestion);
    return true;
  }

  private narrow(session: GapSession): void {
    const gap = session.gaps[session.active];
    const typed = gap?.filled ? session.text.slice(gap.start, gap.end) : '';
    this.suggestions = this.all.filter(({ value }) => value.startsWith(typed));
    this.chosen = -1;
  }

  private collapse(field: EditableField): void {
    const now = readField(field);
    if (now) selectInField(field, now.end, now.end);
  }

  private show(): void {
    const { session, field } = this;
    const gap = session?.gaps[session.active];
    if (!session || !field || !gap) return;
    this.app.state.gapList.value = {
      anchor: caretRect(field, gap.start, this.app.views.stage()),
      label: gap.gap.label,
      position: session.active + 1,
      count: session.gaps.length,
      suggestions: this.suggestions,
      chosen: this.chosen,
    };
  }

  private suggest(session: GapSession): readonly Suggestion[] {
    const snapshot = this.app.state.snapshot.peek();
    const gap = session.gaps[session.active]?.gap;
    if (!snapshot || !gap) return [];
    const { pack, settings, holidays } = snapshot;
    const texts = gap.from === 'next-module' ? editableFields(this.app.page).map(fieldText) : [];
    return suggestValues(session.phrase, gap, {
      programs: pack.programs,
      focus: settings.program,
      noteModule: noteModule(texts, pack.phrases, session.phrase.programs),
      today: this.app.today(),
      holidays,
    });
  }
}
