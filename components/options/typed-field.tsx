import { useState } from 'preact/hooks';

interface TypedFieldProps {
  label: string;
  /** What stands in the field at first. */
  start: string;
  most: number;
  kind?: string;
  onType(typed: string): void;
}

/** A field that keeps what is typed as it is typed, whatever is made of it. */
export function TypedField({ label, start, most, kind, onType }: TypedFieldProps) {
  const [typed, setTyped] = useState(start);
  return (
    <input
      type="text"
      class={kind}
      aria-label={label}
      placeholder={label}
      maxLength={most}
      value={typed}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        onType(event.currentTarget.value);
      }}
    />
  );
}
