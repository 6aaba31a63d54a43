import type { Conflict } from '@/lib/core/packs/layer';
import type { OptionsData, OptionsModel } from '@/lib/state/options-model';
import { conflictWords } from '@/lib/text/layers';
import { optionsPhrases } from '@/lib/text/options-phrases';
import { hiddenBy } from '@/lib/text/ways-in';
import type { OutcomeHandle } from './use-outcome';

/** So many lines are listed; the count says how many there are. */
const MOST = 200;
const YOU = hiddenBy({ level: 'person', id: '', name: '', version: '' });

interface HiddenPhrasesProps {
  data: OptionsData;
  model: OptionsModel;
  run: OutcomeHandle['run'];
}

/** The phrases that are not shown, who hides them, and the way back for one's own. Nothing where there are none. */
export function HiddenPhrases({ data, model, run }: HiddenPhrasesProps) {
  const text = optionsPhrases.hidden;
  if (data.hidden.length === 0) return null;
  return (
    <details>
      <summary>{text.title(data.hidden.length)}</summary>
      <ul class="plain">
        {data.hidden.slice(0, MOST).map(({ id, trigger, by }) => (
          <li key={id} class="row">
            <span>{text.by(trigger, by)}</span>
            {by === YOU && (
              <button type="button" onClick={() => void run(() => model.hidePhrase(id, false))}>
                {text.show(trigger)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What in the layers did not go as they say, or is good to know. Nothing where there is nothing. */
export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <details>
      <summary>{optionsPhrases.conflicts.title(conflicts.length)}</summary>
      <ul>
        {conflicts.slice(0, MOST).map((conflict, index) => (
          <li key={index}>{conflictWords(conflict)}</li>
        ))}
      </ul>
    </details>
  );
}
