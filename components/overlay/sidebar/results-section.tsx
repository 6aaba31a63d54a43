import type { ResultsView } from '@/lib/state/care-views';
import { sidebar } from '@/lib/text/sidebar';
import { ScaleResult } from './scale-result';
import { Section } from './section';
import { UnreadLines } from './unread-lines';

/** The patient's results, a scale at a time, and which of them could not be read. */
export function ResultsSection({ results }: { results: ResultsView }) {
  return (
    <Section id="results" heading={sidebar.results.heading}>
      <UnreadLines lines={results.unread} />
      {results.scales.length === 0 && <p class="quiet">{sidebar.results.empty}</p>}
      <ul class="lines">
        {results.scales.map((scale) => (
          <ScaleResult key={scale.name} scale={scale} />
        ))}
      </ul>
    </Section>
  );
}
