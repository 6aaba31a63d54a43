import { foldLetters } from '../text/fold-letters';
import { type AnswerTo9, answerInFlag } from './answers-to9';
import { isBlank } from './is-blank';
import type { PatientFacts, Unread } from './patient-reading';

const RED = /\brod(?:a)?\b|\bprioriter/;
const GREEN = /\bgron(?:a)?\b/;
const DONE = /\bmodul(?:en)?\b.*\bklar/;

/** What the platform's own flags say. */
export interface PlatformFlags {
  facts: PatientFacts;
  unread: readonly Unread[];
  /** Question 9's answer where a flag names it. */
  answer: AnswerTo9 | null;
}

/**
 * The platform's own flags, as a list shows them: "Röd flagga: MADRS-S fråga 9: 4, Grön flagga: modul klar". A green
 * flag is a module that is done, unless it says otherwise. Words that are no known flag are said as unread. (K 4.1, H)
 */
export function readPlatformFlags(text: string): PlatformFlags {
  if (isBlank(text)) {
    return { facts: { 'platform-red': false, 'platform-green': false }, unread: [], answer: null };
  }
  const words = foldLetters(text).replace(/\s+/g, ' ');
  const red = RED.test(words);
  const green = GREEN.test(words);
  const isDone = DONE.test(words) || (green && !/\bgrona? flagg\w*:/.test(words));
  return {
    facts: {
      'platform-red': red,
      'platform-green': green,
      ...(isDone ? { 'module-done': true } : {}),
    },
    unread: red || green ? [] : ['flags'],
    answer: answerInFlag(words),
  };
}
