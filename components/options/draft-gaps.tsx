import { optionsPhrases } from '@/lib/text/options-phrases';
import { gapsOf, type PhraseDraft, type PhraseGap } from './phrase-draft';
import { TypedField } from './typed-field';

const text = optionsPhrases.edit;
const KINDS = ['number', 'date', 'text', 'choice'] as const;

interface DraftGapsProps {
  draft: PhraseDraft;
  onChange(draft: PhraseDraft): void;
}

/** The gaps that the text names, each to be described. Nothing where it names none. */
export function DraftGaps({ draft, onChange }: DraftGapsProps) {
  const gaps = Object.entries(gapsOf(draft));
  if (gaps.length === 0) return null;
  return (
    <fieldset class="gaps">
      <legend>{text.gaps}</legend>
      {gaps.map(([name, gap]) => (
        <GapRow
          key={name}
          name={name}
          gap={gap}
          onChange={(next) => onChange({ ...draft, gaps: { ...draft.gaps, [name]: next } })}
        />
      ))}
    </fieldset>
  );
}

interface GapRowProps {
  name: string;
  gap: PhraseGap;
  onChange(gap: PhraseGap): void;
}

function GapRow({ name, gap, onChange }: GapRowProps) {
  return (
    <div class="gap-row">
      <code>{`{${name}}`}</code>
      <select
        aria-label={text.gapKind(name)}
        value={gap.kind}
        onChange={(event) => {
          const kind = KINDS.find((one) => one === event.currentTarget.value) ?? 'text';
          const { from: _, ...kept } = gap;
          onChange({ ...kept, kind });
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {text.kinds[kind]}
          </option>
        ))}
      </select>
      <TypedField
        label={text.gapLabel(name)}
        start={gap.label}
        most={200}
        onType={(label) => onChange({ ...gap, label: label.trim() || name })}
      />
      <TypedField
        label={text.gapSign(name)}
        start={gap.sign}
        most={20}
        kind="sign"
        onType={(sign) => onChange({ ...gap, sign: sign.trim() || 'xx' })}
      />
      {gap.kind === 'choice' && (
        <TypedField
          label={text.gapChoices(name)}
          start={gap.choices?.join(' / ') ?? ''}
          most={2_000}
          kind="wide"
          onType={(line) => onChange({ ...gap, choices: choicesIn(line) })}
        />
      )}
    </div>
  );
}

function choicesIn(line: string): string[] {
  return line
    .split('/')
    .map((choice) => choice.trim())
    .filter(Boolean);
}
