import type { ExpandKey } from '@/lib/core/model';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { PageStatus } from '@/lib/core/sites/page-status';
import type { PopupModel } from '@/lib/state/popup-model';
import * as sv from '@/lib/text/sv';

interface PhraseSettingsProps {
  page: PageStatus | null;
  snapshot: Snapshot;
  onChange: PopupModel['change'];
}

const EXPAND_KEYS: readonly ExpandKey[] = ['Enter', 'Tab', 'Space'];

/** Edition, program in focus, the keys that expand on this site, and the shortcuts as they are. */
export function PhraseSettings({ page, snapshot, onChange }: PhraseSettingsProps) {
  const { settings, editions, pack, sites } = snapshot;
  const site = sites.find(({ id }) => id === page?.site?.id);
  return (
    <section class="settings">
      <label>
        <span>{sv.popup.edition}</span>
        <select
          value={settings.edition}
          onChange={(event) => void onChange('edition', event.currentTarget.value)}
        >
          {editions.map(({ id, name, version }) => (
            <option key={id} value={id}>
              {name}, {sv.popup.version(version)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{sv.popup.program}</span>
        <select
          value={settings.program ?? ''}
          onChange={(event) => void onChange('program', event.currentTarget.value || null)}
        >
          <option value="">{sv.popup.allPrograms}</option>
          {pack.programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <span class="quiet">{sv.popup.programHelp}</span>
      </label>
      {site && (
        <fieldset>
          <legend>{sv.popup.expandKey(site.name)}</legend>
          {EXPAND_KEYS.map((key) => {
            const chosen = settings.expandOn[site.id] ?? site.expandOn;
            const next = chosen.includes(key)
              ? chosen.filter((other) => other !== key)
              : [...chosen, key];
            return (
              <label key={key} class="box">
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={() =>
                    void onChange('expandOn', { ...settings.expandOn, [site.id]: next })
                  }
                />
                {sv.popup.expandKeys[key]}
              </label>
            );
          })}
        </fieldset>
      )}
      <dl>
        <dt>{sv.popup.chooser}</dt>
        <dd>{sv.keys(settings.shortcuts.chooser)}</dd>
        <dt>{sv.popup.nextGap}</dt>
        <dd>{sv.keys(settings.shortcuts.nextGap)}</dd>
        <dt>{sv.popup.sidebar}</dt>
        <dd>{sv.keys(settings.shortcuts.sidebar)}</dd>
      </dl>
    </section>
  );
}
