import { useRef, useState } from 'preact/hooks';
import type { FieldRole, Phrase } from '@/lib/core/model';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { findPhrase } from '@/lib/core/phrases/find-phrase';
import { indexPhrases, type PhraseIndex } from '@/lib/core/phrases/index-phrases';
import { fieldGroup } from '@/lib/core/sites/field-group';
import { optionsPhrases } from '@/lib/text/options-phrases';
import { fieldName, knownFields } from './field-name';
import type { SectionProps } from './section-props';
import { Setting } from './setting';

const text = optionsPhrases.trial;

/** A field to try phrases in: Enter expands as in the chosen field of the journal. */
export function PhraseTrial({ data, anchor }: SectionProps) {
  const fields = knownFields(data);
  const [role, setRole] = useState<FieldRole | null>(fields.includes('atgard') ? 'atgard' : null);
  const [said, say] = useState('');
  const { phrases } = data.pack;
  const indexed = useRef<{ phrases: readonly Phrase[]; index: PhraseIndex } | null>(null);
  // Made when it is first wanted: the list above should not wait for it.
  const indexNow = () => {
    if (indexed.current?.phrases !== phrases)
      indexed.current = { phrases, index: indexPhrases(phrases) };
    return indexed.current.index;
  };
  const tryPhrase = (input: HTMLTextAreaElement): boolean => {
    const caret = input.selectionStart;
    const [before, after] = [input.value.slice(0, caret), input.value.slice(caret)];
    const isMessage = role !== null && fieldGroup(role) === 'message';
    const system = isMessage ? 'platform' : 'journal';
    const found = findPhrase(indexNow(), { role, system, before, after }, data.settings.program);
    if (!found) return false;
    if (found.kind === 'phrase') say(write(input, found.token.start, found.phrase));
    else
      say(
        found.kind === 'several'
          ? text.several(found.token.text)
          : text.elsewhere(found.token.text),
      );
    return true;
  };
  return (
    <Setting id="trial" anchor={anchor} title={text.title} help={text.help}>
      <label class="field">
        <span>{text.field}</span>
        <select
          value={role ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setRole(fields.find((one) => one === value) ?? null);
          }}
        >
          {fields.map((one) => (
            <option key={one} value={one}>
              {fieldName(one, data)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{text.label}</span>
        <textarea
          rows={4}
          spellcheck={false}
          onKeyDown={(event) => {
            const isPlain = !event.ctrlKey && !event.altKey && !event.shiftKey && !event.metaKey;
            if (event.key !== 'Enter' || event.isComposing || !isPlain) return;
            if (tryPhrase(event.currentTarget)) event.preventDefault();
          }}
        />
      </label>
      <p class="quiet" role="status">
        {said}
      </p>
    </Setting>
  );
}

/** Puts the phrase in the place of its trigger, so that Ctrl+Z takes it back, and selects its first gap. */
function write(input: HTMLTextAreaElement, start: number, phrase: Phrase): string {
  const expansion = expandPhrase(phrase);
  input.setSelectionRange(start, input.selectionStart);
  document.execCommand('insertText', false, expansion.text);
  const open = expansion.gaps.filter(({ filled }) => !filled);
  const [gap] = open;
  if (gap) input.setSelectionRange(start + gap.start, start + gap.end);
  return text.written(phrase.trigger, open.length);
}
