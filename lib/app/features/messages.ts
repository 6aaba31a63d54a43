import { fillMessage } from '@/lib/core/messages/fill-message';
import { fitsMoment, isToPhone } from '@/lib/core/messages/order-messages';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { readField } from '@/lib/dom/fields/read-field';
import { goToElement } from '@/lib/dom/go-to-element';
import type { MessagesView } from '@/lib/state/care-views';
import * as sv from '@/lib/text/sv';
import type { App, Feature } from '../app';
import { MESSAGE_ROLES, messagePhrase, messagesHere } from '../care/messages-here';
import { copyAndSay } from '../expansion/offer-copy';
import { writePhrase } from '../expansion/write-phrase';

/** Ready messages to the patient, those that fit the moment first; one is written where the therapist says so. */
export const messages: Feature = {
  id: 'messages',
  start(app) {
    const { state, signal, signals, views } = app;
    const stop = signals.effect(() => {
      state.messages.value = viewOf(app);
    });
    signal.addEventListener('abort', stop, { once: true });
    views.on.writeMessage = (id) => void write(app, id);
    views.on.copyMessage = (id) => {
      const text = state.messages.peek()?.messages.find((own) => own.message.id === id)?.text;
      if (text) void copyAndSay(app, text, sv.phrase.copied);
    };
  },
  clear(state) {
    state.messages.value = null;
  },
};

function viewOf(app: App): MessagesView | null {
  const here = messagesHere(app);
  if (!here) return null;
  const { ordered, moment, known } = here;
  const fields = app.care.page.value?.fields ?? [];
  return {
    hasField: fields.some(({ role }) => MESSAGE_ROLES.includes(role)),
    messages: ordered.map((message) => ({
      message,
      text: fillMessage(message, known).text,
      fits: fitsMoment(message, moment),
      isToPhone: isToPhone(message),
    })),
  };
}

/** Writes at the caret, or at the end of what stands in the field. */
async function write(app: App, id: string): Promise<void> {
  const here = messagesHere(app);
  const message = here?.ordered.find((own) => own.id === id);
  const field = fieldOf(app);
  if (!here || !message || isToPhone(message) || !field) return;
  goToElement(field.element);
  field.element.focus();
  const now = readField(field);
  if (!now) return;
  const target = { field, start: now.end, end: now.end };
  await writePhrase(app, messagePhrase(message, here.known), target);
}

function fieldOf({ care }: App): EditableField | null {
  const found = care.page.peek()?.fields.find(({ role }) => MESSAGE_ROLES.includes(role));
  return found?.element.isConnected ? editableField(found.element) : null;
}
