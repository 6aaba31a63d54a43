import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkPhrases } from '@/lib/core/authoring/check-phrases';
import type { Phrase } from '@/lib/core/model';
import { problemWords } from '@/lib/text/authoring';
import { options } from '@/lib/text/options';
import { optionsPhrases } from '@/lib/text/options-phrases';
import { PhrasePreview } from '../overlay/phrase-preview';
import { DraftFields } from './draft-fields';
import { draftFaults, draftOf, type PhraseDraft, phraseOf } from './phrase-draft';
import type { SectionProps } from './section-props';

const text = optionsPhrases.edit;

interface PhraseEditorProps extends SectionProps {
  /** The phrase that is changed, or made one's own; null for a new one. */
  phrase: Phrase | null;
  /** What was written of it before, and not saved; null where nothing was. */
  kept: PhraseDraft | null;
  onDraft(draft: PhraseDraft): void;
  onSave(phrase: Phrase): Promise<void>;
  onLeave(): void;
}

/** Writes a phrase of one's own: what it becomes is seen as it is written, and what is wrong is said. */
export function PhraseEditor(props: PhraseEditorProps) {
  const { data, tools, phrase, kept, onDraft, onSave, onLeave } = props;
  const [draft, setDraft] = useState(() => kept ?? draftOf(phrase));
  const change = (next: PhraseDraft) => {
    setDraft(next);
    onDraft(next);
  };
  const [isTried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { phrases } = data.pack;
  const taken = useMemo(() => new Set(phrases.map(({ id }) => id)), [phrases]);
  const others = useMemo(() => phrases.filter((one) => one !== phrase), [phrases, phrase]);
  const made = phraseOf(draft, phrase, taken);
  const problems = checkPhrases([{ phrase: made, line: null }], {
    base: others,
    isOrdinary: tools.isOrdinary,
    names: tools.names,
  });
  const isWarning = ({ kind, severity }: (typeof problems)[number]) =>
    severity === 'warning' && kind !== 'short-trigger';
  const faults = draftFaults(draft, draft.trigger === '' ? [] : problems, problemWords);
  const warnings = draft.trigger === '' ? [] : problems.filter(isWarning).map(problemWords);
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (faults.length === 0) void onSave(made);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {phrase ? text.change(phrase.trigger) : text.new}
      </h2>
      <DraftFields data={data} draft={draft} onChange={change}>
        <h3>{text.preview}</h3>
        <PhrasePreview phrase={made} />
      </DraftFields>
      <div role="status">
        {isTried && <Lines title={text.problems} lines={faults} tone="bad" />}
        <Lines title={text.warnings} lines={warnings} tone="warn" />
      </div>
      <div class="row">
        <button type="submit" class="main">
          {text.save}
        </button>
        <button type="button" onClick={onLeave}>
          {options.cancel}
        </button>
      </div>
    </form>
  );
}

function Lines({ title, lines, tone }: { title: string; lines: readonly string[]; tone: string }) {
  if (lines.length === 0) return null;
  return (
    <div class={tone}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
