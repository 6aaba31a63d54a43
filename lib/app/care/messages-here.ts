import { asPhrase, type KnownValues } from '@/lib/core/messages/as-phrase';
import { knownValues } from '@/lib/core/messages/known-values';
import { messageMoment } from '@/lib/core/messages/message-moment';
import { isToPhone, type MessageMoment, orderMessages } from '@/lib/core/messages/order-messages';
import type { FieldRole, Message, Phrase } from '@/lib/core/model';
import type { App } from '../app';
import { isPlatform, momentPage } from './moment-page';

/** The fields that messages to the patient are written in. */
export const MESSAGE_ROLES: readonly FieldRole[] = ['meddelande', 'valkomstmeddelande'];

/** The ready messages of the patient's page, those that fit the moment first, and what is known of their gaps. */
export interface MessagesHere {
  ordered: readonly Message[];
  moment: MessageMoment;
  known: KnownValues;
}

/** The ready messages for the page as it is; null where it is no patient's moment on the platform. */
export function messagesHere(app: App): MessagesHere | null {
  const knowledge = app.care.knowledge.value;
  const page = app.care.page.value;
  const isStart = page?.pages.includes('start') ?? false;
  const isHere = momentPage(app) !== null || (isStart && isPlatform(app.state));
  if (!knowledge || !page || !isHere) return null;
  const { facts = {}, flags = [] } = app.patient.value ?? {};
  const moment = messageMoment(facts, flags, isStart);
  const me = app.state.snapshot.value?.settings.me;
  const known = knownValues({
    patient: page.facts.namn,
    therapist: me?.name || page.facts.behandlare,
    answerDays: me?.answerDays || page.facts.svarsdag,
    facts,
    programs: knowledge.programs,
  });
  return { ordered: orderMessages(knowledge.messages, moment), moment, known };
}

/** The messages that can be written, as phrases that carry their name and what is known of their gaps. */
export function messagePhrases({ ordered, known }: MessagesHere): readonly Phrase[] {
  const written = ordered.filter((message) => !isToPhone(message) && message.kind !== 'brev');
  return written.map((message) => messagePhrase(message, known));
}

/** One message as a phrase that carries its name and what is known of its gaps. */
export function messagePhrase(message: Message, known: KnownValues): Phrase {
  return { ...asPhrase(message, known), trigger: message.name };
}
