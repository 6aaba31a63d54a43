import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { OptionsData } from '@/lib/state/options-model';
import { optionsPhrases } from '@/lib/text/options-phrases';
import { BoxList } from './box-list';
import { DraftGaps } from './draft-gaps';
import { fieldName, knownFields } from './field-name';
import { Labelled } from './labelled';
import type { PhraseDraft } from './phrase-draft';

const text = optionsPhrases.edit;

interface DraftFieldsProps {
  data: OptionsData;
  draft: PhraseDraft;
  onChange(draft: PhraseDraft): void;
  /** What stands below the text. */
  children: ComponentChildren;
}

/** The fields in which a phrase is written. */
export function DraftFields({ data, draft, onChange, children }: DraftFieldsProps) {
  const set = (part: Partial<PhraseDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <Labelled label={text.trigger} help={text.triggerHelp}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={draft.trigger}
            onInput={(event) => set({ trigger: event.currentTarget.value })}
          />
        )}
      </Labelled>
      <TextField value={draft.text} onChange={(value) => set({ text: value })} />
      {children}
      <DraftGaps draft={draft} onChange={onChange} />
      <BoxList
        legend={text.fields}
        boxes={knownFields(data).map((role) => ({ id: role, name: fieldName(role, data) }))}
        chosen={draft.fields}
        onChange={(fields) => set({ fields })}
      />
      <BoxList
        legend={text.programs}
        boxes={data.pack.programs}
        chosen={draft.programs}
        onChange={(programs) => set({ programs })}
      />
      <label class="field short">
        <span>{text.module}</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={draft.module}
          onInput={(event) => set({ module: event.currentTarget.value })}
        />
      </label>
      <label class="box">
        <input
          type="checkbox"
          checked={draft.ordinaryWord}
          onChange={(event) => set({ ordinaryWord: event.currentTarget.checked })}
        />
        {text.ordinary}
      </label>
      <label class="field">
        <span>{text.note}</span>
        <input
          type="text"
          maxLength={500}
          value={draft.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

/** The text, with a button for each known gap that sets it in where the caret stands. */
function TextField({ value, onChange }: { value: string; onChange(value: string): void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const { current } = area;
    const start = current?.selectionStart ?? value.length;
    const end = current?.selectionEnd ?? value.length;
    onChange(`${value.slice(0, start)}{${name}}${value.slice(end)}`);
    current?.focus();
  };
  return (
    <>
      <Labelled label={text.text} help={text.textHelp}>
        {(ids) => (
          <textarea
            {...ids}
            ref={area}
            rows={5}
            maxLength={10_000}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <fieldset class="row">
        <legend>{text.insert}</legend>
        {text.gapNames.map((name) => (
          <button key={name} type="button" onClick={() => insert(name)}>
            {`{${name}}`}
          </button>
        ))}
      </fieldset>
    </>
  );
}
