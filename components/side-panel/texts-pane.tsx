import { useState } from 'preact/hooks';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { GapValues } from '@/lib/core/phrases/fill-gaps';
import { suggestValues } from '@/lib/core/phrases/suggest-values';
import type { PanelText, SidePanelModel } from '@/lib/state/side-panel-model';
import { sidePanel } from '@/lib/text/side-panel';
import { TextDetail } from './text-detail';
import { type SearchState, type SearchWords, TextSearch } from './text-search';

interface TextsPaneProps {
  texts: readonly PanelText[];
  snapshot: Snapshot;
  words: SearchWords;
  /** What is said where there is nothing to find. */
  empty: string;
  model: SidePanelModel;
}

/** The text that is being filled in, and what has been typed into its gaps: gone when the text is left. */
interface ChosenText {
  id: string;
  name: string;
  values: GapValues;
}

/** Texts to find, fill in and copy: the list, or the one that has been chosen. */
export function TextsPane({ texts, snapshot, words, empty, model }: TextsPaneProps) {
  const [search, setSearch] = useState<SearchState>({ query: '', at: 0 });
  const [chosen, choose] = useState<ChosenText | null>(null);
  const { pack, settings, holidays } = snapshot;
  const text = chosen && texts.find(({ phrase }) => phrase.id === chosen.id);
  if (chosen && text) {
    const { phrase } = text;
    const context = {
      programs: pack.programs,
      focus: settings.program,
      noteModule: null,
      today: model.today(),
      holidays,
    };
    return (
      <TextDetail
        key={phrase.id}
        text={text}
        values={chosen.values}
        suggest={(name) => {
          const gap = phrase.gaps[name];
          return gap ? suggestValues(phrase, gap, context) : [];
        }}
        onFill={(values) => choose({ ...chosen, values })}
        copy={(whole) => model.copy(whole)}
        onBack={() => choose(null)}
      />
    );
  }
  if (texts.length === 0) return <p>{empty}</p>;
  return (
    <>
      {chosen && <p role="status">{sidePanel.gone(chosen.name)}</p>}
      <TextSearch
        texts={texts}
        programs={pack.programs}
        focus={settings.program}
        words={words}
        state={search}
        onChange={setSearch}
        onChoose={({ phrase, starts }) =>
          choose({ id: phrase.id, name: phrase.trigger, values: starts })
        }
      />
    </>
  );
}
