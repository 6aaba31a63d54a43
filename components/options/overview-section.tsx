import { options } from '@/lib/text/options';
import { AddPack } from './add-pack';
import { PackCard } from './pack-card';
import { PersonalFile } from './personal-file';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useOutcome } from './use-outcome';

const text = options.overview;

/** Edition and program, the packs in use, ways to add one, and one's own things as a file. */
export function OverviewSection(props: SectionProps) {
  const { data, model, anchor } = props;
  const packs = useOutcome();
  return (
    <>
      <Choices {...props} />
      <Setting id="packs" anchor={anchor} title={text.packs} help={text.packsHelp}>
        <ol class="packs">
          {data.packs.map((pack) => (
            <PackCard key={`${pack.level} ${pack.id}`} pack={pack} model={model} run={packs.run} />
          ))}
        </ol>
        {data.packs.some(({ address }) => address !== null) && (
          <button type="button" onClick={() => void packs.run(model.checkNow)}>
            {text.checkNow}
          </button>
        )}
        <Said outcome={packs.outcome} />
      </Setting>
      <AddPack {...props} />
      <PersonalFile {...props} />
    </>
  );
}

function Choices({ data, model, anchor }: SectionProps) {
  const { outcome, run } = useOutcome();
  const { settings, locked, editions, pack, unit, supportContact } = data;
  return (
    <>
      <Setting
        id="edition"
        anchor={anchor}
        title={text.edition}
        help={text.editionHelp}
        isLocked={locked.includes('edition')}
      >
        <select
          aria-label={text.edition}
          value={settings.edition}
          onChange={(event) => {
            const { value } = event.currentTarget;
            void run(() => model.change('edition', value));
          }}
        >
          {editions.map(({ id, name, version }) => (
            <option key={id} value={id}>
              {text.editionOption(name, version)}
            </option>
          ))}
        </select>
      </Setting>
      <Setting
        id="program"
        anchor={anchor}
        title={text.program}
        help={text.programHelp}
        isLocked={locked.includes('program')}
      >
        <select
          aria-label={text.program}
          value={settings.program ?? ''}
          onChange={(event) => {
            const value = event.currentTarget.value || null;
            void run(() => model.change('program', value));
          }}
        >
          <option value="">{text.allPrograms}</option>
          {pack.programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Said outcome={outcome} />
      </Setting>
      {unit !== null && <p>{text.unit(unit)}</p>}
      {supportContact !== null && <p>{text.support(supportContact)}</p>}
    </>
  );
}
