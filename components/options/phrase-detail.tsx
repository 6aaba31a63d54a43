import type { Phrase } from '@/lib/core/model';
import type { OptionsData, OptionsModel } from '@/lib/state/options-model';
import { originWords } from '@/lib/text/layers';
import { optionsPhrases } from '@/lib/text/options-phrases';
import { PhrasePreview } from '../overlay/phrase-preview';
import { ConfirmButton } from './confirm-button';
import { fieldName } from './field-name';
import type { OutcomeHandle } from './use-outcome';

const text = optionsPhrases.detail;

interface PhraseDetailProps {
  data: OptionsData;
  model: OptionsModel;
  phrase: Phrase;
  run: OutcomeHandle['run'];
  onEdit(): void;
}

/** A phrase whole: its text with the gaps marked, where it belongs and comes from, and what can be done with it. */
export function PhraseDetail(props: PhraseDetailProps) {
  const { data, phrase } = props;
  const { origin, replaces, lockedBy } = data.provenance[phrase.id] ?? {};
  const programs = phrase.programs.map(
    (program) => data.pack.programs.find(({ id }) => id === program)?.name ?? program,
  );
  const gaps = Object.values(phrase.gaps).map(({ label, kind }) => text.gap(label, kind));
  const facts: [string, string | undefined][] = [
    [text.fields, phrase.fields.map((role) => fieldName(role, data)).join(', ')],
    [text.programs, programs.join(', ') || text.allPrograms],
    [text.module, phrase.module?.toString()],
    [text.gaps, gaps.join(', ') || text.noGaps],
    [text.origin, origin && originWords(origin)],
    [text.replaces, replaces ? originWords(replaces) : undefined],
    [text.note, phrase.note],
  ];
  return (
    <article class="detail" aria-label={phrase.trigger}>
      <h2>{phrase.trigger}</h2>
      <PhrasePreview phrase={phrase} />
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {phrase.ordinaryWord && <p class="quiet">{text.ordinary}</p>}
      {lockedBy ? (
        <p class="lock">{text.locked(originWords(lockedBy))}</p>
      ) : (
        <Acts {...props} isOwn={origin?.level === 'person'} />
      )}
    </article>
  );
}

function Acts({ data, model, phrase, run, onEdit, isOwn }: PhraseDetailProps & { isOwn: boolean }) {
  const { id, trigger } = phrase;
  const isOver = data.provenance[id]?.replaces != null;
  return (
    <div class="row">
      <button type="button" onClick={onEdit}>
        {isOwn ? text.edit : text.makeOwn}
      </button>
      {isOwn ? (
        <ConfirmButton
          label={text.remove}
          question={isOver ? text.sureBack(trigger) : text.sureRemove(trigger)}
          onConfirm={() => void run(() => model.removePhrase(id))}
        />
      ) : (
        <button type="button" onClick={() => void run(() => model.hidePhrase(id, true))}>
          {text.hide}
        </button>
      )}
    </div>
  );
}
