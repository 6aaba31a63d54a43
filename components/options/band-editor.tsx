import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scale } from '@/lib/core/model';
import { bandFaults, type TypedBand } from '@/lib/core/scales/band-faults';
import { options } from '@/lib/text/options';
import { optionsSettings } from '@/lib/text/options-settings';
import { scales as words } from '@/lib/text/scales';
import { typedNumber } from './typed-number';

const text = optionsSettings.bands;
const MOST = 20;

interface BandEditorProps {
  scale: Scale;
  onSave(bands: { from: number; name: string }[]): void;
  onFault(errors: string[]): void;
  onCancel(): void;
}

/** One row as it is being typed. */
interface Row {
  from: string;
  name: string;
}

/** The bands of a scale as rows to type in: where each begins, and what it is called. */
export function BandEditor({ scale, onSave, onFault, onCancel }: BandEditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const [rows, setRows] = useState(() =>
    scale.bands.map(({ from, name }): Row => ({ from: from.toLocaleString('sv-SE'), name })),
  );
  useEffect(() => form.current?.querySelector<HTMLElement>('input,.add')?.focus(), []);
  const change = (at: number, part: Partial<Row>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const save = () => {
    const typed = rows.map(({ from, name }): TypedBand => {
      return { from: typedNumber(from), name: name.trim() };
    });
    const faults = bandFaults(typed, scale);
    const range = words.range(scale.min ?? 0, scale.max ?? 0);
    if (faults.length > 0) onFault(faults.map((fault) => text.fault(fault, range)));
    else onSave(typed.map(({ from, name }) => ({ from: from ?? 0, name })));
  };
  const remove = (at: number) => {
    setRows(rows.filter((_, index) => index !== at));
    form.current?.querySelector<HTMLElement>('.add')?.focus();
  };
  return (
    <form
      ref={form}
      class="band-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {rows.map((row, index) => (
        <div key={index} class="row">
          <label>
            {text.fromHead}
            <input
              type="text"
              inputMode="decimal"
              class="number"
              aria-label={text.from(index + 1)}
              value={row.from}
              onInput={(event) => change(index, { from: event.currentTarget.value })}
            />
          </label>
          <label class="grows">
            {text.nameHead}
            <input
              type="text"
              maxLength={200}
              aria-label={text.name(index + 1)}
              value={row.name}
              onInput={(event) => change(index, { name: event.currentTarget.value })}
            />
          </label>
          <button type="button" aria-label={text.remove(index + 1)} onClick={() => remove(index)}>
            {text.removeShort}
          </button>
        </div>
      ))}
      <div class="row">
        <button
          type="button"
          class="add"
          disabled={rows.length >= MOST}
          onClick={() => setRows([...rows, { from: '', name: '' }])}
        >
          {text.add}
        </button>
        <button type="submit" class="main">
          {text.save}
        </button>
        <button type="button" onClick={onCancel}>
          {options.cancel}
        </button>
      </div>
    </form>
  );
}
