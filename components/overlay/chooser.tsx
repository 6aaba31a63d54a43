import { Component, createRef } from 'preact';
import type { Pack, Phrase } from '@/lib/core/model';
import {
  type SearchEntry,
  type SearchResult,
  searchEntries,
  searchPhrases,
} from '@/lib/core/phrases/search-phrases';
import type { ChooserView } from '@/lib/state/create-state';
import * as sv from '@/lib/text/sv';
import { besideCaret } from './beside-caret';
import { PhraseOption } from './phrase-option';
import { PhrasePreview } from './phrase-preview';

/** More than this many are not listed at a time; the count says how many there are. */
const SHOWN = 50;
const WIDTH = 480;
const HEIGHT = 420;

interface ChooserProps {
  view: ChooserView;
  pack: Pack;
  focus: string | null;
  onChoose(phrase: Phrase): void;
  onClose(): void;
}

interface ChooserState {
  query: string;
  /** Which of the phrases found the keys have come to. */
  at: number;
}

/**
 * A combobox to find a phrase in: a field to type in, a list that follows, a preview of the one come to.
 * A class, since hooks would weigh more in the content script than all the rest of it.
 */
export class Chooser extends Component<ChooserProps, ChooserState> {
  override state: ChooserState = { query: this.props.view.query, at: 0 };
  private readonly input = createRef<HTMLInputElement>();
  private readonly list = createRef<HTMLDivElement>();
  private readonly entries: readonly SearchEntry[] = searchEntries(
    this.props.view.only ?? this.props.view.messages ?? this.props.pack.phrases,
    this.props.pack.programs,
  );

  override componentDidMount(): void {
    const { input } = this;
    input.current?.focus();
    input.current?.setSelectionRange(this.state.query.length, this.state.query.length);
  }

  override componentDidUpdate(): void {
    this.list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { view, pack, onChoose } = this.props;
    const { query, at } = this.state;
    const { phrases, total } = this.find();
    const chosen = phrases[at];
    const words = view.messages && !view.only ? sv.chooser.messages : sv.chooser;
    return (
      <div
        class="panel chooser"
        role="dialog"
        aria-label={words.label}
        style={besideCaret(view.anchor, WIDTH, HEIGHT)}
      >
        {view.only && <p class="between">{sv.chooser.between}</p>}
        <input
          ref={this.input}
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded={phrases.length > 0}
          aria-controls="phrases"
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `phrase-${at}` : undefined}
          placeholder={words.placeholder}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => this.setState({ query: event.currentTarget.value, at: 0 })}
          onKeyDown={(event) => this.onKey(event)}
        />
        <div ref={this.list} id="phrases" class="list" role="listbox" aria-label={words.list}>
          {phrases.map((phrase, index) => (
            <PhraseOption
              key={phrase.id}
              id={`phrase-${index}`}
              phrase={phrase}
              pack={pack}
              isChosen={index === at}
              onPoint={() => this.setState({ at: index })}
              onTake={() => onChoose(phrase)}
            />
          ))}
        </div>
        {chosen ? <PhrasePreview phrase={chosen} /> : <p class="empty">{words.none}</p>}
        <p class="foot quiet">
          <span role="status">{words.found(phrases.length, total)}</span>
          <span>{sv.chooser.help}</span>
        </p>
      </div>
    );
  }

  private find(): SearchResult {
    const { view, focus } = this.props;
    return searchPhrases(this.entries, this.state.query, { role: view.role, focus }, SHOWN);
  }

  private onKey(event: KeyboardEvent): void {
    const { phrases } = this.find();
    const chosen = phrases[this.state.at];
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') this.move(1, phrases.length);
    else if (event.key === 'ArrowUp') this.move(-1, phrases.length);
    else if (event.key === 'Enter' && chosen) this.props.onChoose(chosen);
    else if (event.key === 'Escape' || event.key === 'Tab') this.props.onClose();
    else return;
    event.preventDefault();
  }

  private move(step: 1 | -1, count: number): void {
    if (count > 0) this.setState({ at: (this.state.at + step + count) % count });
  }
}
