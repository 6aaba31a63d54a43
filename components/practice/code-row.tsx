import { practiceText } from '@/lib/text/practice';
import type { CodeEntry } from './code-entry';

const text = practiceText.codes;

/** What {@link CodeRow} takes. */
export interface CodeRowProps {
  entry: CodeEntry;
  /** Where the row stands, from 1: its fields are named by it, since a code can be empty or stand twice. */
  row: number;
  /** What the code hangs on, in words. */
  belongsTo: string;
  readOnly: boolean;
  onRemove: (entry: CodeEntry) => void;
}

/** One code: what, on which diagnosis, and when. */
export function CodeRow({ entry, row, belongsTo, readOnly, onRemove }: CodeRowProps) {
  const { start, under } = entry;
  const code = entry.code.value.trim() || text.noCode;
  const named = (column: string) => ({ 'aria-label': text.cell(column, row), readOnly });
  return (
    <tr class={under ? 'step' : undefined}>
      <td class="narrow first" data-head={text.code}>
        <input
          {...named(text.code)}
          type="text"
          autocomplete="off"
          defaultValue={start.code}
          onInput={(event) => {
            entry.code.value = event.currentTarget.value;
          }}
        />
      </td>
      <td data-head={text.name}>
        <textarea {...named(text.name)} rows={2} autocomplete="off" defaultValue={start.name} />
      </td>
      <td class="narrow plain" data-head={text.belongsTo}>
        {belongsTo}
      </td>
      <td class="middle" data-head={text.date}>
        <input {...named(text.date)} type="date" defaultValue={start.date} />
      </td>
      <td class="narrow" data-head={text.time}>
        <input {...named(text.time)} type="time" defaultValue={start.time} />
      </td>
      {!readOnly && (
        <td class="thin">
          <button type="button" aria-label={text.removeCode(code)} onClick={() => onRemove(entry)}>
            {text.remove}
          </button>
        </td>
      )}
    </tr>
  );
}
