import type { AssessmentView } from '@/lib/state/journal-views';
import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import { journal } from '@/lib/text/journal';
import { Section } from '../sidebar/section';
import { GappedText } from './gapped-text';

const text = journal.assessment;

/** The three outcomes of an assessment (K 7.3), and the text of the one that the therapist chooses. */
export function AssessmentSection({ view, on }: { view: AssessmentView; on: OverlayCallbacks }) {
  const { outcomes, outcome, parts, answered } = view;
  return (
    <Section id="assessment" heading={text.heading}>
      <p class="quiet">{text.about}</p>
      <p class="quiet">{answered}</p>
      <fieldset class="outcomes">
        <legend>{text.outcome}</legend>
        {outcomes.map(({ id, name }) => (
          <label key={id} class="box">
            <input
              type="radio"
              name="outcome"
              checked={id === outcome}
              onChange={() => on.chooseOutcome(id)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {parts.length > 0 && (
        <>
          <p>
            <GappedText parts={parts} />
          </p>
          <p class="acts">
            <button type="button" class="main" onClick={() => on.copyAssessment()}>
              {text.copy}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}
