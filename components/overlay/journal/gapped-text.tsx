import type { TextPart } from '@/lib/state/journal-views';

/** A text as it would be written, its open gaps marked. */
export function GappedText({ parts }: { parts: readonly TextPart[] }) {
  return (
    <span class="gapped">
      {parts.map(({ text, isGap }) => (isGap ? <mark>{text}</mark> : text))}
    </span>
  );
}
