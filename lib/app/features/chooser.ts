import type { Phrase } from '@/lib/core/model';
import { tokenBefore } from '@/lib/core/phrases/token-before';
import { isShortcut } from '@/lib/core/settings/is-shortcut';
import { foldLetters } from '@/lib/core/text/fold-letters';
import { caretRect } from '@/lib/dom/caret-rect';
import { activeField } from '@/lib/dom/fields/active-field';
import { readField } from '@/lib/dom/fields/read-field';
import { selectInField } from '@/lib/dom/fields/select-in-field';
import { shadowOf } from '@/lib/platform/shadow-of';
import * as sv from '@/lib/text/sv';
import type { App, Feature } from '../app';
import { messagePhrases, messagesHere } from '../care/messages-here';
import { isPlatform } from '../care/moment-page';
import { type Target, writePhrase } from '../expansion/write-phrase';
import { showNote } from '../page/notes';

/** A list at the caret to find a phrase in, opened by a key. */
export const chooser: Feature = {
  id: 'chooser',
  start(app) {
    let target: Target | null = null;
    const open = (next: Target, query: string, only: readonly Phrase[] | null) => {
      target = next;
      app.state.gapList.value = null;
      app.state.chooser.value = {
        anchor: caretRect(next.field, next.start, app.views.stage()),
        query,
        role: app.roleOf(next.field),
        messages: offeredMessages(app),
        only,
      };
    };
    const close = () => {
      app.state.chooser.value = null;
      if (!target) return;
      target.field.element.focus();
      selectInField(target.field, target.end, target.end);
      target = null;
    };
    const openHere = () => {
      const here = placeOfChooser(app);
      if (here) open(here.target, here.query, null);
      else
        showNote(app.state, {
          id: 'no-field',
          tone: 'info',
          text: sv.chooser.noField,
          actions: [],
        });
    };
    app.onKey((event) => {
      const shortcut = app.state.snapshot.peek()?.settings.shortcuts.chooser;
      if (!shortcut || !isShortcut(event, shortcut)) return false;
      openHere();
      return true;
    });
    app.commands.openChooser = openHere;
    app.views.on.chooseBetween = (phrases, place) => open(place, '', phrases);
    app.views.on.closeChooser = close;
    app.views.on.choosePhrase = (phrase) => {
      const chosen = target;
      close();
      if (chosen) void writePhrase(app, phrase, chosen);
    };
  },
};

/** On the platform it is messages that are written; elsewhere null. */
function offeredMessages(app: App): readonly Phrase[] | null {
  if (!isPlatform(app.state)) return null;
  const here = messagesHere(app);
  return here ? messagePhrases(here) : [];
}

/**
 * Where a chosen phrase goes: in place of the word before the caret when that begins a trigger, else at the caret.
 * What is selected is never overwritten.
 */
function placeOfChooser(app: App): { target: Target; query: string } | null {
  const field = activeField(app.page, shadowOf);
  const read = field && readField(field);
  if (!field || !read) return null;
  const token =
    read.start === read.end
      ? tokenBefore(read.text.slice(0, read.end), read.text.slice(read.end))
      : null;
  if (token && beginsTrigger(app, token.text)) {
    return { target: { field, start: token.start, end: read.end }, query: token.text };
  }
  return { target: { field, start: read.end, end: read.end }, query: '' };
}

function beginsTrigger(app: App, word: string): boolean {
  const folded = foldLetters(word);
  const phrases = app.state.snapshot.peek()?.pack.phrases ?? [];
  return phrases.some(({ trigger }) => foldLetters(trigger).startsWith(folded));
}
