import { signal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { addDays, type IsoDay } from '@/lib/core/dates/calendar';
import type { Pack } from '@/lib/core/model';
import { practiceText } from '@/lib/text/practice';
import { AddCode } from './add-code';
import { type CodeEntry, codeEntry } from './code-entry';
import { CodesTable } from './codes-table';

const text = practiceText.codes;
const TIME = practiceText.contact.startTime;

/** What {@link CodesKeyword} takes. */
export interface CodesKeywordProps {
  label: string;
  /** The codes that the edition names, for the words beside an added one. */
  known: Pack['codes'];
  today: IsoDay;
  readOnly: boolean;
}

/** The note's codes in stairs: each diagnosis, and under it the procedure codes that hang on it. */
export function CodesKeyword({ label, known, today, readOnly }: CodesKeywordProps) {
  const [entries] = useState(() => signal(startEntries(today)));
  const addButton = useRef<HTMLButtonElement>(null);
  const diagnoses = entries.value.filter(({ under }) => under === null);
  const add = (under: CodeEntry | null, code = '') => {
    const name = known.find((one) => one.code === code)?.name ?? '';
    const entry = codeEntry({ code, name, date: today, time: TIME }, under);
    entries.value = [...entries.value, entry];
  };
  const remove = (gone: CodeEntry) => {
    entries.value = entries.value.filter((entry) => entry !== gone && entry.under !== gone);
    // The button that was pressed is gone with its row: without this the keyboard would lose its place.
    addButton.current?.focus();
  };
  return (
    <fieldset class="group">
      <legend class="row-label">{label}</legend>
      <CodesTable label={label} entries={entries.value} readOnly={readOnly} onRemove={remove} />
      {!readOnly && (
        <div class="group-line">
          <button ref={addButton} type="button" onClick={() => add(null)}>
            {text.addDiagnosis}
          </button>
          {diagnoses.map((diagnosis) => (
            <button key={diagnosis.key} type="button" onClick={() => add(diagnosis)}>
              {diagnoses.length === 1 ? text.addProcedure : addProcedureTo(diagnosis)}
            </button>
          ))}
        </div>
      )}
      {!readOnly && (
        <AddCode onAdd={(code) => add(isDiagnosis(code) ? null : (diagnoses[0] ?? null), code)} />
      )}
      {!readOnly && <p class="hint">{text.hint}</p>}
    </fieldset>
  );
}

/** A diagnosis has one letter and then a digit, a procedure code two letters or three. */
function isDiagnosis(code: string): boolean {
  return /^[a-z]\d/i.test(code);
}

function addProcedureTo({ code }: CodeEntry): string {
  return text.addProcedureTo(code.value.trim() || text.noCode);
}

/** What a therapist who copied the coding of the last contact starts with: the procedure code still has its old date. */
function startEntries(today: IsoDay): readonly CodeEntry[] {
  const main = codeEntry({ ...text.startDiagnosis, date: today, time: TIME });
  const copied = { ...text.startProcedure, date: addDays(today, -7), time: TIME };
  return [main, codeEntry(copied, main)];
}
