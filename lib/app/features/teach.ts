import type { FieldRole } from '@/lib/core/model';
import { siteIndex } from '@/lib/core/sites/site-index';
import { activeField } from '@/lib/dom/fields/active-field';
import { atOnce } from '@/lib/dom/page/at-once';
import { boxOf } from '@/lib/dom/teach/box-of';
import { type ChosenField, describeField } from '@/lib/dom/teach/describe-field';
import { fieldLabel } from '@/lib/dom/teach/field-label';
import { pointAtField } from '@/lib/dom/teach/point-at-field';
import { probeField } from '@/lib/dom/teach/probe-field';
import { saveFile } from '@/lib/dom/teach/save-file';
import { tellBackground } from '@/lib/platform/messages';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { TeachingTask } from '@/lib/state/teaching-view';
import { teaching as words } from '@/lib/text/teaching';
import type { App, Feature } from '../app';
import { copyAndSay } from '../expansion/offer-copy';
import { hideNote, showNote } from '../page/notes';
import { mapText } from '../teach/map-text';
import { roleChoices } from '../teach/role-choices';

/** Lets the user point out a field and say what it is, try one, and save the page's map. */
export const teach: Feature = {
  id: 'teach',
  start(app) {
    const { state, signal, signals, views } = app;
    const teacher = new Teacher(app);
    const stop = signals.effect(() => {
      const now = state.teaching.value;
      const isSaid = state.notes.value.some(({ id }) => id === NOTE);
      // Later: what is begun or left changes the state that this effect follows.
      if (now?.step === 'point' && !isSaid) queueMicrotask(() => teacher.leave());
      if (now?.step !== 'asked' || !state.active.value) return;
      queueMicrotask(() => teacher.begin(now.task));
    });
    signal.addEventListener('abort', () => {
      stop();
      teacher.leave();
    });
    views.on.startTeaching = (what) => teacher.begin({ what });
    views.on.chooseRole = (role) => void teacher.keep(role);
    views.on.leaveTeaching = () => teacher.leave();
    views.on.copyMap = () => teacher.copyMap();
    views.on.saveMap = () => teacher.saveMap();
    app.onKey((event) => teacher.onKey(event));
  },
};

/** Where one page's teaching stands. */
class Teacher {
  private pointing: AbortController | null = null;
  private over: HTMLElement | null = null;
  private chosen: ChosenField | null = null;

  constructor(private readonly app: App) {}

  begin(task: TeachingTask): void {
    this.leave();
    if (task.what === 'probe') void this.probe(task.answer);
    else if (task.what === 'map') this.showMap();
    else this.point();
  }

  leave(): void {
    this.stopPointing();
    this.chosen = null;
    this.app.state.teaching.value = null;
    hideNote(this.app.state, NOTE);
  }

  /** While somebody points, Enter chooses the field that has come under the pointer or the focus, and Esc ends it. */
  onKey({ key }: KeyboardEvent): boolean {
    const step = this.app.state.teaching.peek()?.step;
    if (key === 'Escape' && (step === 'point' || step === 'role' || step === 'map')) {
      this.leave();
      return true;
    }
    if (key !== 'Enter' || step !== 'point') return false;
    if (this.over) this.choose(this.over);
    return true;
  }

  async keep(role: FieldRole): Promise<void> {
    const { chosen, app } = this;
    if (!chosen) return;
    const { locator, label, shown } = chosen;
    const field = { role, locator, label, taughtAt: app.today() };
    this.leave();
    const answer = await tellBackground({ type: 'keep-taught-field', field }).catch(() => null);
    const isKept =
      typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
    this.say(isKept ? words.done(shown, role) : words.notKept, isKept ? 'info' : 'warning');
  }

  copyMap(): void {
    const text = this.map();
    if (text !== null) void copyAndSay(this.app, text, words.copied);
  }

  saveMap(): void {
    const text = this.map();
    if (text === null) return;
    saveFile(words.mapFile(this.app.today()), text, this.app.views.stage());
    this.say(words.saved);
  }

  private map(): string | null {
    const now = this.app.state.teaching.peek();
    return now?.step === 'map' ? now.text : null;
  }

  private point(): void {
    const { signal, page } = this.app;
    this.pointing = new AbortController();
    const pointing = AbortSignal.any([signal, this.pointing.signal]);
    this.over = activeField(page, shadowOf)?.element ?? null;
    // The line says what to do; who closes it has left.
    this.say(words.pointing);
    this.showOver();
    const over = (field: HTMLElement | null) => {
      this.over = field;
      this.showOver();
    };
    const choose = (field: HTMLElement) => this.choose(field);
    const view = page.defaultView ?? window;
    pointAtField(view, { over, choose }, pointing, shadowOf);
    view.addEventListener('scroll', () => this.showOver(), {
      capture: true,
      passive: true,
      signal: pointing,
    });
  }

  private showOver(): void {
    const box = this.over && boxOf(this.over);
    const label = this.over && fieldLabel(this.over, shadowOf);
    this.app.state.teaching.value = { step: 'point', box, label };
  }

  private choose(field: HTMLElement): void {
    const { state, page } = this.app;
    const site = state.site.peek()?.site;
    if (!site) return;
    this.stopPointing();
    const chosen = atOnce(describeField(page, field, siteIndex(site), shadowOf));
    if (!chosen) {
      this.leave();
      this.say(words.cannotTell, 'warning');
      return;
    }
    this.chosen = chosen;
    this.say(words.chosen(chosen.shown));
    const box = boxOf(field);
    state.teaching.value = { step: 'role', box, label: chosen.shown, ...roleChoices(site) };
  }

  private showMap(): void {
    this.say(words.mapReady);
    this.app.state.teaching.value = { step: 'map', text: mapText(this.app) };
  }

  private async probe(answer: (TeachingTask & { what: 'probe' })['answer']): Promise<void> {
    const field = activeField(this.app.page, shadowOf);
    answer(field ? await probeField(field, words.probeWord) : 'no-field');
  }

  private say(text: string, tone: 'info' | 'warning' = 'info'): void {
    showNote(this.app.state, { id: NOTE, tone, text, actions: [] });
  }

  private stopPointing(): void {
    this.pointing?.abort('done');
    this.pointing = null;
    this.over = null;
  }
}

const NOTE = 'teaching';
