import { useMemo, useRef, useState } from 'preact/hooks';
import { optionsPhrases } from '@/lib/text/options-phrases';
import { filterPhrases, noFilter } from './filter-phrases';
import { ConflictList, HiddenPhrases } from './hidden-phrases';
import { PhraseDetail } from './phrase-detail';
import { PhraseEditor } from './phrase-editor';
import { PhraseFilters } from './phrase-filters';
import { PhraseLine } from './phrase-line';
import { PhraseTrial } from './phrase-trial';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { useFocusBack } from './use-focus-back';
import { useOutcome } from './use-outcome';
import { useSearchEntries } from './use-search-entries';
import { WindowedList } from './windowed-list';

const text = optionsPhrases.list;

/** All phrases with where they come from; the chosen one whole, and one's own written and changed. */
export function PhrasesSection(props: SectionProps) {
  const { data, model, unsaved } = props;
  const drafts = unsaved.phrases;
  const [filter, setFilter] = useState(noFilter);
  const [chosenId, choose] = useState<string | null>(null);
  /** What is written: a phrase by its id, a new one (""), or nothing. */
  const [edited, edit] = useState<string | null>(null);
  const handle = useOutcome();
  const side = useRef<HTMLDivElement>(null);
  useFocusBack(edited !== null, side);
  const leave = (id: string) => {
    drafts.delete(id);
    edit(null);
  };
  const { phrases } = data.pack;
  const entries = useSearchEntries(data.pack);
  const shown = useMemo(
    () => filterPhrases(entries, data.provenance, filter),
    [entries, data.provenance, filter],
  );
  const chosen = phrases.find(({ id }) => id === chosenId) ?? null;
  return (
    <>
      <div class="row">
        <button type="button" class="main" onClick={() => edit('')}>
          {text.new}
        </button>
      </div>
      <Said outcome={handle.outcome} />
      <div class="phrases">
        <div class="found">
          <PhraseFilters data={data} filter={filter} onFilter={setFilter} />
          <p class="quiet">
            <span role="status">{text.found(shown.length, phrases.length)}</span> {text.help}
          </p>
          {shown.length === 0 ? (
            <p>{text.none}</p>
          ) : (
            <WindowedList
              label={text.label}
              items={shown}
              chosen={chosen ? shown.indexOf(chosen) : -1}
              idOf={({ id }) => id}
              view={(phrase) => <PhraseLine phrase={phrase} data={data} />}
              onChoose={({ id }) => {
                choose(id);
                edit(null);
                if (edited !== null && drafts.has(edited))
                  handle.show({ ok: true, text: text.keptDraft });
              }}
            />
          )}
        </div>
        <div ref={side} class="shown" tabIndex={-1}>
          {edited !== null ? (
            <PhraseEditor
              key={edited}
              {...props}
              phrase={phrases.find(({ id }) => id === edited) ?? null}
              onSave={async (phrase) => {
                const isSaved = await handle.run(() => model.savePhrase(phrase));
                if (!isSaved) return;
                choose(phrase.id);
                leave(edited);
              }}
              kept={drafts.get(edited) ?? null}
              onDraft={(draft) => drafts.set(edited, draft)}
              onLeave={() => leave(edited)}
            />
          ) : chosen ? (
            <PhraseDetail
              key={chosen.id}
              data={data}
              model={model}
              phrase={chosen}
              run={handle.run}
              onEdit={() => edit(chosen.id)}
            />
          ) : (
            <p class="quiet">{text.pick}</p>
          )}
        </div>
      </div>
      <PhraseTrial {...props} />
      <HiddenPhrases data={data} model={model} run={handle.run} />
      <ConflictList conflicts={data.conflicts} />
    </>
  );
}
