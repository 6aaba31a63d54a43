import { foldCase } from './fold-case';

const MARKS = /\p{M}+/gu;

/** As foldCase, and with every accent gone: å and ä give a, ö gives o. For searching, never for matching a trigger. */
export function foldLetters(text: string): string {
  return foldCase(text).normalize('NFD').replace(MARKS, '');
}
