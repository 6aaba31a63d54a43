import { optionsPacks as text } from '@/lib/text/options-packs';
import { Labelled } from './labelled';
import { headId, type PackHead } from './pack-head';

interface PackHeadFormProps {
  head: PackHead;
  onChange(head: PackHead): void;
}

/** What the pack says of itself: name, id, version, days and source. */
export function PackHeadForm({ head, onChange }: PackHeadFormProps) {
  const field = (name: keyof PackHead, label: string, help?: string) => (
    <Field
      label={label}
      help={help}
      isDay={name === 'date' || name === 'reviewDate'}
      value={name === 'id' ? headId(head) : head[name]}
      onChange={(value) => onChange({ ...head, [name]: value })}
    />
  );
  return (
    <section class="setting">
      <h2>{text.head}</h2>
      <div class="pair">
        {field('name', text.name)}
        {field('id', text.id, text.idHelp)}
        {field('version', text.version, text.versionHelp)}
        {field('document', text.document, text.documentHelp)}
        {field('date', text.date)}
        {field('reviewDate', text.review)}
      </div>
    </section>
  );
}

interface FieldProps {
  label: string;
  help: string | undefined;
  isDay: boolean;
  value: string;
  onChange(value: string): void;
}

function Field({ label, help, isDay, value, onChange }: FieldProps) {
  const common = {
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  return (
    <Labelled label={label} help={help}>
      {(ids) =>
        isDay ? (
          <input type="date" {...ids} {...common} />
        ) : (
          <input type="text" autocomplete="off" maxLength={200} {...ids} {...common} />
        )
      }
    </Labelled>
  );
}
