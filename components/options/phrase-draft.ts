import { phraseId } from '@/lib/core/authoring/phrase-id';
import type { Problem } from '@/lib/core/authoring/problem';
import { textGaps } from '@/lib/core/authoring/text-gaps';
import type { FieldRole, Phrase } from '@/lib/core/model';
import { optionsPhrases } from '@/lib/text/options-phrases';

/** A gap of a phrase. */
export type PhraseGap = Phrase['gaps'][string];

/** A phrase as it is being written: anything may stand in it. */
export interface PhraseDraft {
  trigger: string;
  text: string;
  fields: readonly FieldRole[];
  programs: readonly string[];
  module: string;
  ordinaryWord: boolean;
  note: string;
  /** What has been said of gaps, by name; of more gaps than the text has, perhaps. */
  gaps: Readonly<Record<string, PhraseGap>>;
}

const NAMED = /\{(\p{Ll}+)\}/gu;
const text = optionsPhrases.edit;

/** The phrase as a draft; an empty one where there is none. */
export function draftOf(phrase: Phrase | null): PhraseDraft {
  return {
    trigger: phrase?.trigger ?? '',
    text: phrase?.text ?? '',
    fields: phrase?.fields ?? [],
    programs: phrase?.programs ?? [],
    module: phrase?.module?.toString() ?? '',
    ordinaryWord: phrase?.ordinaryWord ?? false,
    note: phrase?.note ?? '',
    gaps: phrase?.gaps ?? {},
  };
}

/** The gaps that the draft's text names, each as it has been said or as its name tells. */
export function gapsOf({ text, trigger, gaps }: PhraseDraft): Record<string, PhraseGap> {
  const known = textGaps(text, trigger).gaps;
  const names = [...text.matchAll(NAMED)].map(([, name = '']) => name);
  return Object.fromEntries(
    names.map((name) => [name, gaps[name] ?? known[name] ?? plainGap(name)]),
  );
}

function plainGap(name: string): PhraseGap {
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return { kind: 'text', label, sign: 'xx' };
}

/**
 * The phrase that the draft makes, under the id of the one that it changes; a new one gets an id of its own.
 * @param taken ids that are not to be given to a new phrase
 */
export function phraseOf(
  draft: PhraseDraft,
  before: Phrase | null,
  taken: ReadonlySet<string>,
): Phrase {
  const { module: _, note: __, ...kept } = before ?? { module: 0, note: '' };
  const trigger = draft.trigger.trim().normalize('NFC');
  const module = Number(draft.module);
  const note = draft.note.trim();
  return {
    ...kept,
    id: before?.id ?? phraseId('egen', trigger, taken),
    trigger,
    text: draft.text,
    fields: [...draft.fields],
    programs: [...draft.programs],
    ...(draft.module.trim() === '' ? {} : { module }),
    ordinaryWord: draft.ordinaryWord,
    gaps: gapsOf(draft),
    ...(note === '' ? {} : { note }),
  };
}

/** What keeps the draft from being a phrase, in words; the problems that are errors stand last, as they are worded. */
export function draftFaults(
  draft: PhraseDraft,
  problems: readonly Problem[],
  words: (problem: Problem) => string,
): readonly string[] {
  const trigger = draft.trigger.trim();
  const module = draft.module.trim();
  const number = Number(module);
  const isModule = module === '' || (Number.isInteger(number) && number >= 1 && number <= 30);
  const short = Object.entries(gapsOf(draft)).filter(
    ([, { kind, choices = [] }]) => kind === 'choice' && choices.length < 2,
  );
  return [
    ...(trigger === '' ? [text.noTrigger] : []),
    ...(trigger !== '' && !/^[\p{L}\p{N}-]{1,60}$/u.test(trigger) ? [text.badTrigger] : []),
    ...(draft.text.trim() === '' ? [text.noText] : []),
    ...(draft.fields.length === 0 ? [text.noField] : []),
    ...(isModule ? [] : [text.badModule]),
    ...short.map(([name]) => text.noChoices(name)),
    ...problems.filter(({ severity }) => severity === 'error').map(words),
  ];
}
