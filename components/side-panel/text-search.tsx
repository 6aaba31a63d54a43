import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Pack } from '@/lib/core/model';
import { searchEntries, searchPhrases } from '@/lib/core/phrases/search-phrases';
import type { PanelText } from '@/lib/state/side-panel-model';
import { sidePanel } from '@/lib/text/side-panel';
import { ListOption } from '../overlay/list-option';
import { PhrasePreview } from '../overlay/phrase-preview';
import { stepIn } from './step-in';

/** More than this many are not listed at a time; the count says how many there are. */
const SHOWN = 50;

/** What is searched for, and which of those found the keys have come to. */
export interface SearchState {
  query: string;
  at: number;
}

/** What the search is called, and what it says. */
export interface SearchWords {
  label: string;
  placeholder: string;
  list: string;
  none: string;
  found(shown: number, total: number): string;
}

interface TextSearchProps {
  texts: readonly PanelText[];
  programs: Pack['programs'];
  focus: string | null;
  words: SearchWords;
  state: SearchState;
  onChange(state: SearchState): void;
  onChoose(text: PanelText): void;
}

/** A combobox to find a text in, as the chooser in the page: a field, a list that follows, a preview of the one come to. */
export function TextSearch(props: TextSearchProps) {
  const { texts, programs, focus, words, state, onChange, onChoose } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const phrases = useMemo(() => texts.map(({ phrase }) => phrase), [texts]);
  const entries = useMemo(() => searchEntries(phrases, programs), [phrases, programs]);
  const place = { role: null, focus };
  const { phrases: found, total } = searchPhrases(entries, state.query, place, SHOWN);
  const options = found.flatMap((one) => texts.find(({ phrase }) => phrase === one) ?? []);
  const at = Math.min(state.at, options.length - 1);
  const chosen = options[at];
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const goTo = (next: number) => onChange({ ...state, at: next });
    if (event.key === 'ArrowDown') goTo(stepIn(options.length, at, 1));
    else if (event.key === 'ArrowUp') goTo(stepIn(options.length, at, -1));
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'Escape') onChange({ query: '', at: 0 });
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${at}` : undefined}
        placeholder={words.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={state.query}
        onInput={(event) => onChange({ query: event.currentTarget.value, at: 0 })}
        onKeyDown={onKey}
      />
      <p class="small quiet found">
        <span role="status">{words.found(options.length, total)}</span>
        <span>{sidePanel.help}</span>
      </p>
      <div ref={list} id={`${id}-list`} class="list" role="listbox" aria-label={words.list}>
        {options.map((text, index) => (
          <ListOption
            key={text.phrase.id}
            id={`${id}-${index}`}
            isChosen={index === at}
            onPoint={() => onChange({ ...state, at: index })}
            onTake={() => onChoose(text)}
          >
            <span class="value">{text.phrase.trigger}</span>
            <span class="detail">{text.detail}</span>
          </ListOption>
        ))}
      </div>
      {chosen ? <PhrasePreview phrase={chosen.phrase} /> : <p>{words.none}</p>}
    </div>
  );
}
