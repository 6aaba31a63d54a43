import type { FillLine } from '@/lib/state/journal-views';
import { journal } from '@/lib/text/journal';
import { GappedText } from './gapped-text';

interface FillPlaceProps {
  line: FillLine;
  isBusy: boolean;
  onChoose(isChosen: boolean): void;
  onUndo(): void;
}

/** One place of the note: what would be written there, and whether it is. */
export function FillPlace({ line, isBusy, onChoose, onUndo }: FillPlaceProps) {
  const { name, parts, word, canChoose, isChosen, isWritten } = line;
  return (
    <li>
      <label class="box">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!canChoose || isBusy}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>
          <strong>{name}</strong>
          {word !== '' && <span class="quiet"> ({word})</span>}
        </span>
      </label>
      <p class="beside-box">
        <GappedText parts={parts} />
      </p>
      {isWritten && (
        <p class="beside-box">
          <button type="button" disabled={isBusy} onClick={onUndo}>
            {journal.fill.undo(name)}
          </button>
        </p>
      )}
    </li>
  );
}
