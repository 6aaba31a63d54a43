import type { FieldRole } from '@/lib/core/model';
import type { Outcome } from '@/lib/core/packs/outcome';
import { optionsPacks as text } from '@/lib/text/options-packs';
import { fieldName, knownFields } from './field-name';
import { Labelled } from './labelled';
import { readTextFile } from './read-text-file';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { useOutcome } from './use-outcome';

interface PackSourceProps extends SectionProps {
  source: string;
  field: FieldRole | null;
  onSource(source: string): void;
  onField(field: FieldRole | null): void;
  onClear(): void;
}

/** Where the table comes from: pasted, or out of a file; and the field of rows that name none. */
export function PackSource({
  data,
  tools,
  source,
  field,
  onSource,
  onField,
  onClear,
}: PackSourceProps) {
  const { outcome, run } = useOutcome();
  const fields = knownFields(data);
  const open = async (file: File): Promise<Outcome> => {
    const read = await readTextFile(file, tools.decode);
    if (!read.ok) return { ok: false, errors: [read.error] };
    onSource(read.text);
    return { ok: true, text: text.opened(file.name) };
  };
  return (
    <section class="setting">
      <h2>{text.source}</h2>
      <Labelled label={text.paste} help={text.pasteHelp}>
        {(ids) => (
          <textarea
            {...ids}
            rows={8}
            class="table-source"
            spellcheck={false}
            value={source}
            onInput={(event) => onSource(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <label class="field">
        <span>{text.open}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) void run(() => open(file));
            // The same file can then be chosen again.
            input.value = '';
          }}
        />
      </label>
      <Said outcome={outcome} />
      <label class="field short">
        <span>{text.field}</span>
        <select
          value={field ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onField(fields.find((role) => role === value) ?? null);
          }}
        >
          <option value="">{text.noField}</option>
          {fields.map((role) => (
            <option key={role} value={role}>
              {fieldName(role, data)}
            </option>
          ))}
        </select>
      </label>
      {source !== '' && (
        <button type="button" onClick={onClear}>
          {text.clear}
        </button>
      )}
    </section>
  );
}
