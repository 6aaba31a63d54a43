import type { FindingLine } from '@/lib/state/journal-views';
import { SeverityMark } from '../sidebar/severity-mark';

/** Findings that are one line each, with who says so. */
export function FindingLines({ lines }: { lines: readonly FindingLine[] }) {
  return (
    <ul class="lines">
      {lines.map(({ key, tone, word, text, source }) => (
        <li key={key}>
          <p class="line-head">
            <SeverityMark severity={tone} word={word} />
            <strong>{text}</strong>
          </p>
          <p class="small quiet">{source}</p>
        </li>
      ))}
    </ul>
  );
}
