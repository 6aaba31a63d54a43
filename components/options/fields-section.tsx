import type { Settings } from '@/lib/core/model';
import { optionsSettings } from '@/lib/text/options-settings';
import { fieldName } from './field-name';
import { OffSitesSetting } from './off-sites-setting';
import { Said } from './said';
import { saveFile } from './save-file';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useOutcome } from './use-outcome';

/** The web sites that the user has said what they are or turned off, and the fields pointed out on them. */
export function FieldsSection(props: SectionProps) {
  return (
    <>
      <Sites {...props} />
      <OffSitesSetting {...props} />
      <Fields {...props} />
    </>
  );
}

function Sites({ data, model, anchor }: SectionProps) {
  const text = optionsSettings.sites;
  const { outcome, run } = useOutcome();
  const { sites } = data.settings;
  const nameOf = (site: string) => data.sites.find(({ id }) => id === site)?.name ?? site;
  return (
    <Setting
      id="sites"
      anchor={anchor}
      title={text.title}
      help={text.help}
      isLocked={data.locked.includes('sites')}
    >
      {sites.length === 0 && <p>{text.none}</p>}
      <ul class="plain">
        {sites.map(({ origin, site }) => (
          <li key={origin} class="row">
            <span>{text.is(origin, nameOf(site))}</span>
            <button type="button" onClick={() => void run(() => model.withdrawSite(origin))}>
              {text.remove(origin)}
            </button>
          </li>
        ))}
      </ul>
      <Said outcome={outcome} />
    </Setting>
  );
}

function Fields({ data, model, anchor, tools }: SectionProps) {
  const text = optionsSettings.fields;
  const { outcome, run, show } = useOutcome();
  const fields = data.settings.taughtFields;
  const nameOf = ({ role, label, origin }: Settings['taughtFields'][number]) =>
    text.is(fieldName(role, data), label, origin);
  const save = () => {
    const json = `${JSON.stringify(fields, null, 2)}\n`;
    saveFile(`ledtrad-falt-${tools.today}.json`, json, 'application/json');
    show({ ok: true, text: text.exported });
  };
  return (
    <Setting
      id="fields"
      anchor={anchor}
      title={text.title}
      help={text.help}
      isLocked={data.locked.includes('taughtFields')}
    >
      {fields.length === 0 && <p>{text.none}</p>}
      <ul class="plain">
        {fields.map((field, index) => (
          <li key={index} class="row">
            <span>{nameOf(field)}</span>
            <button
              type="button"
              onClick={() => {
                const others = fields.filter((other) => other !== field);
                void run(() => model.change('taughtFields', others));
              }}
            >
              {optionsSettings.sites.remove(nameOf(field))}
            </button>
          </li>
        ))}
      </ul>
      {fields.length > 0 && (
        <button type="button" onClick={save}>
          {text.export}
        </button>
      )}
      <Said outcome={outcome} />
    </Setting>
  );
}
