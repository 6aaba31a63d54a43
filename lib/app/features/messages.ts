import { asPhrase } from '@/lib/core/messages/as-phrase';
import { fillMessage, type KnownValues } from '@/lib/core/messages/fill-message';
import { knownValues } from '@/lib/core/messages/known-values';
import { messageMoment } from '@/lib/core/messages/message-moment';
import { fitsMoment, isToPhone, orderMessages } from '@/lib/core/messages/order-messages';
import type { FieldRole } from '@/lib/core/model';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { readField } from '@/lib/dom/fields/read-field';
import { goToElement } from '@/lib/dom/go-to-element';
import type { MessagesView } from '@/lib/state/care-views';
import * as sv from '@/lib/text/sv';
import type { App, Feature } from '../app';
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
};

const ROLES: readonly FieldRole[] = ['meddelande', 'valkomstmeddelande'];

function viewOf(app: App): MessagesView | null {
  const knowledge = app.care.knowledge.value;
  const page = app.care.page.value;
  const isStart = page?.pages.includes('start') ?? false;
  const isHere = page?.site === 'sob' && (page.pages.includes('moment') || isStart);
  if (!knowledge || !page || !isHere) return null;
  const { facts = {}, flags = [] } = app.patient.value ?? {};
  const moment = messageMoment(facts, flags, isStart);
  const ordered = orderMessages(knowledge.messages, moment);
  const known = valuesOf(app, knowledge);
  return {
    hasField: page.fields.some(({ role }) => ROLES.includes(role)),
    messages: ordered.map((message) => ({
      message,
      text: fillMessage(message, known).text,
      fits: fitsMoment(message, moment),
      isToPhone: isToPhone(message),
    })),
  };
}

function valuesOf(app: App, { programs }: CareKnowledge): KnownValues {
  const page = app.care.page.value?.facts ?? {};
  const me = app.state.snapshot.value?.settings.me;
  return knownValues({
    patient: page.namn,
    therapist: me?.name || page.behandlare,
    answerDays: me?.answerDays || page.svarsdag,
    facts: app.patient.value?.facts ?? {},
    programs,
  });
}

/** Writes at the caret, or at the end of what stands in the field. */
async function write(app: App, id: string): Promise<void> {
  const knowledge = app.care.knowledge.peek();
  const message = knowledge?.messages.find((own) => own.id === id);
  const field = fieldOf(app);
  if (!knowledge || !message || isToPhone(message) || !field) return;
  goToElement(field.element);
  field.element.focus();
  const now = readField(field);
  if (!now) return;
  const at = now.end;
  const known = Object.fromEntries(
    Object.entries(valuesOf(app, knowledge)).filter((pair): pair is [string, string] =>
      Boolean(pair[1]),
    ),
  );
  await writePhrase(app, asPhrase(message), { field, start: at, end: at }, known);
}

function fieldOf({ care }: App): EditableField | null {
  const found = care.page.peek()?.fields.find(({ role }) => ROLES.includes(role));
  return found?.element.isConnected ? editableField(found.element) : null;
}
