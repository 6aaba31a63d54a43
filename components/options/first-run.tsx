import type { Settings } from '@/lib/core/model';
import type { OptionsModel } from '@/lib/state/options-model';
import { firstRun as text } from '@/lib/text/first-run';
import { keys } from '@/lib/text/sv';
import { Labelled } from './labelled';
import { Said } from './said';
import { useOutcome } from './use-outcome';
import './options.css';
import './options-packs.css';

interface FirstRunProps {
  model: OptionsModel;
  /** Where the practice journal and the options page are. */
  addresses: { practice: string; options: string };
}

/** The page that is shown the first time: where one works, and three things to try on the practice journal. */
export function FirstRun({ model, addresses }: FirstRunProps) {
  const data = model.data.value;
  const { outcome, run } = useOutcome();
  if (!data) return <p class="loading">{text.loading}</p>;
  const { settings, locked, editions, pack } = data;
  const change = <Name extends 'edition' | 'program'>(name: Name, value: Settings[Name]) =>
    void run(() => model.change(name, value));
  return (
    <main class="first-run">
      <h1>{text.title}</h1>
      <p>{text.about}</p>
      <Labelled label={text.edition} help={locked.includes('edition') ? text.locked : null}>
        {(ids) => (
          <select
            {...ids}
            value={settings.edition}
            disabled={locked.includes('edition')}
            onChange={(event) => change('edition', event.currentTarget.value)}
          >
            {editions.map(({ id, name, version }) => (
              <option key={id} value={id}>
                {text.editionOption(name, version)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={text.program} help={locked.includes('program') ? text.locked : null}>
        {(ids) => (
          <select
            {...ids}
            value={settings.program ?? ''}
            disabled={locked.includes('program')}
            onChange={(event) => change('program', event.currentTarget.value || null)}
          >
            <option value="">{text.allPrograms}</option>
            {pack.programs.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Said outcome={outcome} />
      <ThingsToTry shortcut={settings.shortcuts.chooser} practice={addresses.practice} />
      <p class="quiet">{text.privacy}</p>
      <p>
        <a href={addresses.options}>{text.options}</a>
      </p>
    </main>
  );
}

function ThingsToTry({ shortcut, practice }: { shortcut: string; practice: string }) {
  return (
    <section class="setting">
      <h2>{text.tryTitle}</h2>
      <p class="quiet">{text.tryHelp}</p>
      <ol>
        <li>
          {text.expandBefore}
          <kbd>{text.trigger}</kbd>
          {text.expandAfter}
        </li>
        <li>{text.chooser(keys(shortcut))}</li>
        <li>{text.gap}</li>
      </ol>
      <p class="quiet">{text.other}</p>
      <p>
        <a class="button" href={practice} target="_blank" rel="noreferrer">
          {text.open}
        </a>
      </p>
    </section>
  );
}
