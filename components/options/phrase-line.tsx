import type { Phrase } from '@/lib/core/model';
import type { OptionsData } from '@/lib/state/options-model';
import { originWords } from '@/lib/text/layers';
import { fieldName } from './field-name';

/** One phrase of the list: its trigger and where it comes from, its programs and field. */
export function PhraseLine({ phrase, data }: { phrase: Phrase; data: OptionsData }) {
  const origin = data.provenance[phrase.id]?.origin;
  const programs = phrase.programs.map(
    (program) => data.pack.programs.find(({ id }) => id === program)?.name ?? program,
  );
  const fields = phrase.fields.map((role) => fieldName(role, data));
  return (
    <>
      <span class="first">
        <b>{phrase.trigger}</b>
        {origin && <span class="origin">{originWords(origin)}</span>}
      </span>
      <span class="second">{[...programs, ...fields].join(', ')}</span>
    </>
  );
}
