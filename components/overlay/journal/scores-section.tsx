import type { FindingLine } from '@/lib/state/journal-views';
import { journal } from '@/lib/text/journal';
import { Section } from '../sidebar/section';
import { FindingLines } from './finding-lines';

/** What is to be looked at in the scores of the note. */
export function ScoresSection({ lines }: { lines: readonly FindingLine[] }) {
  return (
    <Section id="scores" heading={journal.scores.heading}>
      <FindingLines lines={lines} />
      <p class="small quiet">{journal.scores.about}</p>
    </Section>
  );
}
