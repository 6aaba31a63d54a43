import { phraseHeading } from '@/components/overlay/phrase-heading';
import { asPhrase } from '@/lib/core/messages/as-phrase';
import { knownValues } from '@/lib/core/messages/known-values';
import { isToPhone } from '@/lib/core/messages/order-messages';
import type { Message, Phrase } from '@/lib/core/model';
import type { CareKnowledge } from '@/lib/core/packs/care';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { PanelText } from '@/lib/state/side-panel-model';
import { checklists } from '@/lib/text/checklists';
import { messages as words } from '@/lib/text/messages';

/** What the side panel offers of a pack, to find, fill in and copy. */
export const panelTexts = {
  /** The pack's phrases, in its order. */
  phrases({ pack }: Snapshot): readonly PanelText[] {
    return pack.phrases.map((phrase) => ({
      phrase,
      detail: phraseHeading(phrase, pack),
      notes: phrase.note === undefined ? [] : [phrase.note],
      source: '',
      starts: {},
      isAdvice: false,
    }));
  },

  /** The pack's messages, in its order; the therapist's name and answer days stand in their gaps from the start. */
  messages(care: CareKnowledge, { settings }: Snapshot): readonly PanelText[] {
    const known = knownValues({
      patient: undefined,
      therapist: settings.me.name,
      answerDays: settings.me.answerDays,
      facts: {},
      programs: care.programs,
    });
    const names = care.programs.map(({ name }) => name);
    return care.messages.map((message) => {
      const { gaps } = asPhrase(message, known);
      const starts = Object.entries(gaps).flatMap(([name, { value }]) =>
        value === undefined ? [] : [[name, value]],
      );
      return {
        phrase: messagePhrase(message, names),
        detail: kindOf(message),
        notes: notesOf(message),
        source: checklists.source(message.source),
        starts: Object.fromEntries(starts),
        isAdvice: isToPhone(message),
      };
    });
  },
};

/** The gap that every message has for the program's name (see the schema of messages). */
const PROGRAM = 'program';

/** A message listed by its name, all of its gaps open; the program's name can be chosen. */
function messagePhrase(message: Message, programs: readonly string[]): Phrase {
  const phrase = asPhrase(message);
  const gaps = Object.entries(phrase.gaps).map(([name, { value: _, ...gap }]) => [
    name,
    name === PROGRAM && !gap.choices ? { ...gap, choices: [...programs] } : gap,
  ]);
  return { ...phrase, trigger: message.name, gaps: Object.fromEntries(gaps) };
}

/** What kind of message it is, where its name does not say just that. */
function kindOf({ kind, name }: Message): string {
  return words.kind(kind) === name ? '' : words.kind(kind);
}

function notesOf(message: Message): readonly string[] {
  return [
    ...(message.note === undefined ? [] : [message.note]),
    ...(isToPhone(message) ? [words.toPhone] : []),
    ...(message.kind === 'brev' ? [words.byPost] : []),
  ];
}
