import type { CodeLine } from '@/lib/state/journal-views';
import { codes as words } from '@/lib/text/codes';
import { SeverityMark } from '../sidebar/severity-mark';

/** One finding of the code check: how grave, what, what is due and how, and who says so. */
export function CodeFinding({ line, onAct }: { line: CodeLine; onAct(): void }) {
  const { tone, word, text, due, steps, source, act } = line;
  return (
    <li>
      <p class="line-head">
        <SeverityMark severity={tone} word={word} />
        <strong>{text}</strong>
      </p>
      {due !== '' && <p>{due}</p>}
      {steps.length > 0 && (
        <details>
          <summary>{words.steps}</summary>
          <ol class="numbered">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
      {act && (
        <p class="acts">
          <button type="button" onClick={onAct}>
            {act.label}
          </button>
        </p>
      )}
      <p class="small quiet">{source}</p>
    </li>
  );
}
