import type { FillView } from '@/lib/state/journal-views';
import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import { journal } from '@/lib/text/journal';
import { notes } from '@/lib/text/notes';
import { Section } from '../sidebar/section';
import { UnreadLines } from '../sidebar/unread-lines';
import { ChoiceField } from './choice-field';
import { FillPlace } from './fill-place';

const text = journal.fill;

/** The prepared note, place by place as it would be written, and the one button that writes it. */
export function FillSection({ view, on }: { view: FillView; on: OverlayCallbacks }) {
  const { about, lines, refused, told, unread, chosen, written, isBusy } = view;
  return (
    <Section id="fill" heading={notes.fill}>
      <p class="quiet">{about}</p>
      {refused !== '' && <UnreadLines lines={[refused]} />}
      {(chosen > 0 || written > 0) && (
        <p class="acts">
          {chosen > 0 && (
            <button type="button" class="main" disabled={isBusy} onClick={() => on.fillNote()}>
              {notes.fill}
            </button>
          )}
          {written > 0 && (
            <button type="button" disabled={isBusy} onClick={() => on.undoFill(null)}>
              {text.undoAll}
            </button>
          )}
        </p>
      )}
      {lines.length > 0 && (
        <ul class="places" aria-label={text.lines}>
          {lines.map((line) => (
            <FillPlace
              key={line.key}
              line={line}
              isBusy={isBusy}
              onChoose={(isChosen) => on.chooseFill(line.key, isChosen)}
              onUndo={() => on.undoFill(line.key)}
            />
          ))}
        </ul>
      )}
      {told.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      <UnreadLines lines={unread} />
      {view.asks.map(({ scale, options, chosen: way }, at) => (
        <ChoiceField
          key={scale}
          id={`scoring-${at}`}
          label={text.scoring(scale)}
          options={options}
          chosen={way}
          none={text.notKnown}
          onChoose={(scoring) => on.chooseScoring(scale, scoring)}
        />
      ))}
      {view.hasScores && (
        <label class="box">
          <input
            type="checkbox"
            checked={view.isInterpreted}
            onChange={(event) => on.showInterpretations(event.currentTarget.checked)}
          />
          <span>{text.interpret}</span>
        </label>
      )}
    </Section>
  );
}
