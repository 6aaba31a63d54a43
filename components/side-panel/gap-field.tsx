import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Suggestion } from '@/lib/core/phrases/suggest-values';
import { foldLetters } from '@/lib/core/text/fold-letters';
import { sidePanel } from '@/lib/text/side-panel';
import * as sv from '@/lib/text/sv';
import { ListOption } from '../overlay/list-option';
import { stepIn } from './step-in';

interface GapFieldProps {
  label: string;
  value: string;
  /** The likely values; none where nothing is known of the gap. */
  suggestions: readonly Suggestion[];
  inputRef: Ref<HTMLInputElement>;
  onChange(value: string): void;
  /** A value of the list has been taken: the next field's turn. */
  onTaken(): void;
  onCopy(): void;
  onLeave(): void;
}

/** What the list of a field shows while the focus is there. */
interface ListState {
  isOpen: boolean;
  /** Only values that begin so are offered. */
  typed: string;
  /** The one that the arrow keys have come to; -1 before they were used. */
  at: number;
}

const CLOSED: ListState = { isOpen: false, typed: '', at: -1 };

/** One gap to fill in, with likely values. What is typed is handed on and held by nobody else; no browser keeps it. */
export function GapField(props: GapFieldProps) {
  const { label, value, suggestions, inputRef, onChange, onTaken, onCopy, onLeave } = props;
  const id = useId();
  const [list, setList] = useState(CLOSED);
  const typed = foldLetters(list.typed);
  const offered = suggestions.filter((one) => foldLetters(one.value).startsWith(typed));
  const isDone = offered.length === 1 && offered[0]?.value === value;
  const isShown = list.isOpen && offered.length > 0 && !isDone;
  const take = (taken: Suggestion) => {
    onChange(taken.value);
    setList(CLOSED);
    onTaken();
  };
  const move = (step: 1 | -1) => {
    const at = isShown ? stepIn(offered.length, list.at, step) : -1;
    setList({ ...list, isOpen: true, at });
  };
  const onKey = (event: KeyboardEvent) => {
    const chosen = isShown ? offered[list.at] : undefined;
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Enter') onCopy();
    else if (event.key === 'Escape' && isShown) setList(CLOSED);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isShown,
    'aria-controls': isShown ? `${id}-list` : undefined,
    'aria-activedescendant': isShown && list.at >= 0 ? `${id}-${list.at}` : undefined,
  } as const;
  return (
    <div class="gap-field">
      <label for={id}>{label}</label>
      <input
        ref={inputRef}
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onFocus={(event) => {
          event.currentTarget.select();
          setList({ ...CLOSED, isOpen: true });
        }}
        onBlur={() => setList(CLOSED)}
        onInput={(event) => {
          onChange(event.currentTarget.value);
          setList({ isOpen: true, typed: event.currentTarget.value, at: -1 });
        }}
        onKeyDown={onKey}
        {...(suggestions.length > 0 ? combobox : {})}
      />
      {isShown && (
        <div id={`${id}-list`} class="list" role="listbox" aria-label={sidePanel.offered}>
          {offered.map((suggestion, index) => (
            <ListOption
              key={suggestion.value}
              id={`${id}-${index}`}
              isChosen={index === list.at}
              onTake={() => take(suggestion)}
            >
              <Offered suggestion={suggestion} />
            </ListOption>
          ))}
        </div>
      )}
    </div>
  );
}

function Offered({ suggestion }: { suggestion: Suggestion }) {
  const { value, detail, warning } = sv.gaps.parts(suggestion);
  return (
    <>
      <span class="value">{value}</span>
      {detail && <span class="detail">{detail}</span>}
      {warning && <span class="warning">{warning}</span>}
    </>
  );
}
