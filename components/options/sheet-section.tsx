import { useState } from 'preact/hooks';
import type { Phrase } from '@/lib/core/model';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import type { OptionsData } from '@/lib/state/options-model';
import { optionsPhrases } from '@/lib/text/options-phrases';
import { BoxList } from './box-list';
import { fieldName } from './field-name';
import type { SectionProps } from './section-props';

const text = optionsPhrases.sheet;
/** What stands for the phrases that belong to no program. */
const FOR_ALL = '';

/** A page to print on A4: the phrases by program, with the pack's version and date. */
export function SheetSection({ data, tools }: SectionProps) {
  const { pack, settings } = data;
  const groups = groupsOf(data);
  const [chosen, choose] = useState<readonly string[]>(() =>
    settings.program === null ? groups.map(({ id }) => id) : [FOR_ALL, settings.program],
  );
  const [isLong, setLong] = useState(true);
  const layers = data.packs.filter(({ level }) => level === 'region' || level === 'unit');
  const shown = groups.filter(({ id }) => chosen.includes(id));
  return (
    <>
      <div class="controls">
        <p class="quiet">{text.about}</p>
        <BoxList legend={text.programs} boxes={groups} chosen={chosen} onChange={choose} />
        <label class="box">
          <input
            type="checkbox"
            checked={isLong}
            onChange={(event) => setLong(event.currentTarget.checked)}
          />
          {text.long}
        </label>
        <button type="button" class="main" onClick={() => print()}>
          {text.print}
        </button>
      </div>
      {shown.length === 0 && <p>{text.none}</p>}
      <article class="sheet">
        <p class="sheet-head">
          {[pack, ...layers].map((one) => text.caption(one.name, one.version, one.date)).join('; ')}
          . {text.printed(tools.today)}
        </p>
        {shown.map((group) => (
          <section key={group.id}>
            <h2>{group.name}</h2>
            <PhraseTable phrases={group.phrases} data={data} isLong={isLong} name={group.name} />
          </section>
        ))}
      </article>
    </>
  );
}

interface Group {
  id: string;
  name: string;
  phrases: readonly Phrase[];
}

/** The programs that have phrases, in the pack's order, after what is for all programs. */
function groupsOf({ pack }: OptionsData): readonly Group[] {
  const common = pack.phrases.filter(({ programs }) => programs.length === 0);
  const own = pack.programs.map(({ id, name }) => ({
    id,
    name,
    phrases: pack.phrases.filter(({ programs }) => programs.includes(id)),
  }));
  const all = [{ id: FOR_ALL, name: text.forAll, phrases: common }, ...own];
  return all.filter(({ phrases }) => phrases.length > 0);
}

interface PhraseTableProps {
  phrases: readonly Phrase[];
  data: OptionsData;
  isLong: boolean;
  name: string;
}

function PhraseTable({ phrases, data, isLong, name }: PhraseTableProps) {
  return (
    <table aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{text.trigger}</th>
          <th scope="col">{text.field}</th>
          {isLong && <th scope="col">{text.text}</th>}
        </tr>
      </thead>
      <tbody>
        {phrases.map((phrase) => (
          <tr key={phrase.id}>
            <th scope="row">{phrase.trigger}</th>
            <td>{phrase.fields.map((role) => fieldName(role, data)).join(', ')}</td>
            {isLong && <td class="phrase-text">{expandPhrase(phrase).text}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
