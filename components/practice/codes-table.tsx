import { practiceText } from '@/lib/text/practice';
import type { CodeEntry } from './code-entry';
import { CodeRow } from './code-row';

const text = practiceText.codes;
const HEADS = [text.code, text.name, text.belongsTo, text.date, text.time];

/** What {@link CodesTable} takes. */
export interface CodesTableProps {
  label: string;
  entries: readonly CodeEntry[];
  readOnly: boolean;
  onRemove: (entry: CodeEntry) => void;
}

/** The codes as a table, each procedure code after the diagnosis that it hangs on. */
export function CodesTable({ label, entries, readOnly, onRemove }: CodesTableProps) {
  if (entries.length === 0) return <p>{text.empty}</p>;
  const heads = readOnly ? HEADS : [...HEADS, text.actions];
  return (
    <table class="stacking" aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inStairs(entries).map((entry, index) => (
          <CodeRow
            key={entry.key}
            entry={entry}
            row={index + 1}
            belongsTo={entry.under?.code.value ?? (index === 0 ? text.main : text.other)}
            readOnly={readOnly}
            onRemove={onRemove}
          />
        ))}
      </tbody>
    </table>
  );
}

function inStairs(entries: readonly CodeEntry[]): CodeEntry[] {
  const diagnoses = entries.filter(({ under }) => under === null);
  return diagnoses.flatMap((diagnosis) => [
    diagnosis,
    ...entries.filter(({ under }) => under === diagnosis),
  ]);
}
