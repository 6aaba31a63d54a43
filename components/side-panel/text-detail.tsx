import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { fillGaps, type GapValues } from '@/lib/core/phrases/fill-gaps';
import { openGaps } from '@/lib/core/phrases/open-gaps';
import type { Suggestion } from '@/lib/core/phrases/suggest-values';
import type { PanelText } from '@/lib/state/side-panel-model';
import { sidePanel as words } from '@/lib/text/side-panel';
import { PhrasePreview } from '../overlay/phrase-preview';
import { Icon } from '../ui/icon';
import { GapField } from './gap-field';

interface TextDetailProps {
  text: PanelText;
  values: GapValues;
  /** The likely values of a gap, by its name. */
  suggest(gap: string): readonly Suggestion[];
  onFill(values: GapValues): void;
  copy(text: string): Promise<boolean>;
  onBack(): void;
}

/** One text as it will be copied, its gaps as fields. The focus goes to the first of them, or to what copies. */
export function TextDetail({ text, values, suggest, onFill, copy, onBack }: TextDetailProps) {
  const { phrase, detail, notes, source, isAdvice } = text;
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<{ whole: string; isThere: boolean } | null>(null);
  const gaps = openGaps(phrase);
  const filled = fillGaps(phrase, values);
  const whole = expandPhrase(filled).text;
  const left = openGaps(filled).length;
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  // Before the next key: it is meant for the first gap.
  useLayoutEffect(() => {
    const first = isAdvice ? heading.current : (inputs.current[0] ?? button.current);
    first?.focus();
  }, []);
  const copyNow = async () => setCopied({ whole, isThere: await copy(whole) });
  return (
    <section
      class="detail-view"
      aria-label={phrase.trigger}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <button type="button" class="bare link" onClick={onBack}>
        <Icon shape={ArrowLeft} />
        {words.back}
      </button>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {phrase.trigger}
        </h2>
        {detail && <p class="quiet">{detail}</p>}
      </div>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {!isAdvice && gaps.length > 0 && (
        <div class="gap-fields">
          {gaps.map(({ name, gap }, index) => (
            <GapField
              key={name}
              label={gap.label}
              value={values[name] ?? ''}
              suggestions={suggest(name)}
              inputRef={(element) => {
                inputs.current[index] = element;
              }}
              onChange={(value) => onFill({ ...values, [name]: value })}
              onTaken={() => (inputs.current[index + 1] ?? button.current)?.focus()}
              onCopy={() => void copyNow()}
              onLeave={onBack}
            />
          ))}
          <p class="small quiet">{words.gapHelp}</p>
        </div>
      )}
      <PhrasePreview phrase={filled} />
      {source && <p class="small quiet">{source}</p>}
      {!isAdvice && (
        <div class="copy-bar">
          <button ref={button} type="button" class="main" onClick={() => void copyNow()}>
            {words.copy}
          </button>
          {gaps.length > 0 && <span>{left === 0 ? words.noneLeft : words.left(left)}</span>}
          <p role="status" class={copied?.isThere === false ? 'failed' : 'saved'}>
            {copied?.whole === whole && saidOf(copied.isThere, left)}
          </p>
        </div>
      )}
    </section>
  );
}

function saidOf(isThere: boolean, left: number): string {
  return isThere ? words.copied(left) : words.notCopied;
}
