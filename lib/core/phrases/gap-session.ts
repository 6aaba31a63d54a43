import type { Phrase } from '@/lib/schema/phrase';
import { changeBetween } from './change-between';
import type { Expansion, PlacedGap } from './expand-phrase';
import { followEdit } from './follow-edit';

/** A phrase just written whose gaps are being walked. Offsets are from the start of the field's text. */
export interface GapSession {
  phrase: Phrase;
  gaps: readonly PlacedGap[];
  /** Which gap the caret is in. */
  active: number;
  /** Where the written phrase starts and ends. */
  start: number;
  end: number;
  /** The field's text when last looked at. */
  text: string;
}

/**
 * The walk that begins when a phrase has been written, at its first unknown gap; null where all is known.
 * @param start where in the field's text the phrase begins
 * @param text the field's text with the phrase in it
 */
export function beginSession(
  phrase: Phrase,
  expansion: Expansion,
  start: number,
  text: string,
): GapSession | null {
  const active = expansion.gaps.findIndex((gap) => !gap.filled);
  if (active < 0) return null;
  const gaps = expansion.gaps.map((gap) => ({
    ...gap,
    start: gap.start + start,
    end: gap.end + start,
  }));
  return { phrase, gaps, active, start, end: start + expansion.text.length, text };
}

/** The walk after the field's text has become this; null when the edit took a gap or the phrase away. */
export function followSession(session: GapSession, text: string): GapSession | null {
  if (text === session.text) return session;
  const gaps = followEdit(session.gaps, session.text, text, session.active);
  if (!gaps) return null;
  return { ...session, ...moveSpan(session, text), gaps, text };
}

/** Where the phrase stands after the edit: pushed on by what came before it, grown by what came inside. */
function moveSpan({ start, end, text: before, gaps, active }: GapSession, text: string) {
  const change = changeBetween(before, text, gaps[active]);
  const shift = text.length - before.length;
  const isInGap =
    change.end <= (gaps[active]?.end ?? 0) && change.start >= (gaps[active]?.start ?? 0);
  if (!isInGap && change.end <= start) return { start: start + shift, end: end + shift };
  if (!isInGap && change.start >= end) return { start, end };
  return { start, end: end + shift };
}

/** The walk one gap on or back; null past either end. */
export function stepSession(session: GapSession, step: 1 | -1): GapSession | null {
  const active = session.active + step;
  return session.gaps[active] ? { ...session, active } : null;
}
