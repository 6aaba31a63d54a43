import { messageMarks } from '@/lib/core/messages/message-marks';
import type { Message } from '@/lib/core/model';
import { leftOverFinder } from '@/lib/core/phrases/left-over-finder';

/** A piece of a message's text. */
export interface MessagePart {
  text: string;
  /** Whether it is a gap that still has to be filled, shown by its sign. */
  isGap: boolean;
}

/**
 * A message's text cut at the gaps that are left in it. The pieces together are the text, unchanged.
 * @param text the message's text, its known gaps filled and the others standing as their sign
 */
export function messageParts(message: Message, text: string): MessagePart[] {
  const gaps = leftOverFinder(messageMarks([message]))(text);
  const starts = [0, ...gaps.map(({ end }) => end)];
  return starts.flatMap((start, at) => {
    const gap = gaps[at];
    const plain = { text: text.slice(start, gap?.start), isGap: false };
    const sign = gap ? [{ text: text.slice(gap.start, gap.end), isGap: true }] : [];
    return [...(plain.text === '' ? [] : [plain]), ...sign];
  });
}
