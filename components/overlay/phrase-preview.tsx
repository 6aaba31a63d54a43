import type { Phrase } from '@/lib/core/model';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import * as sv from '@/lib/text/sv';

/** The text that a phrase becomes, with its gaps marked. */
export function PhrasePreview({ phrase }: { phrase: Phrase }) {
  const { text, gaps } = expandPhrase(phrase);
  const parts = gaps.map((gap, index) => (
    <>
      {text.slice(gaps[index - 1]?.end ?? 0, gap.start)}
      <mark class={gap.filled ? 'filled' : 'gap'} title={gap.gap.label}>
        {text.slice(gap.start, gap.end)}
      </mark>
    </>
  ));
  return (
    <section class="preview" aria-label={sv.chooser.preview}>
      {parts}
      {text.slice(gaps.at(-1)?.end ?? 0)}
    </section>
  );
}
