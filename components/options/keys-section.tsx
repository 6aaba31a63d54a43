import type { ExpandKey, Site } from '@/lib/core/model';
import { optionsSettings } from '@/lib/text/options-settings';
import { BoxList } from './box-list';
import { LockNote } from './lock-note';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { Shortcuts } from './shortcuts';
import { useOutcome } from './use-outcome';

const text = optionsSettings.keys;
const KEYS: readonly ExpandKey[] = ['Enter', 'Tab', 'Space'];

/** The keys that expand phrases on each site, and the shortcuts. */
export function KeysSection(props: SectionProps) {
  return (
    <>
      {props.data.locked.includes('expandOn') && <LockNote />}
      {props.data.sites.map((site) => (
        <ExpandKeys key={site.id} {...props} site={site} />
      ))}
      <Shortcuts {...props} />
    </>
  );
}

function ExpandKeys({ site, data, model, anchor }: SectionProps & { site: Site }) {
  const { outcome, run } = useOutcome();
  const { expandOn } = data.settings;
  const title = text.expand(site.name);
  return (
    <Setting
      id={site.id}
      anchor={anchor}
      title={title}
      isLocked={data.locked.includes('expandOn')}
      isLockSaid
    >
      <BoxList
        legend={text.which}
        boxes={KEYS.map((key) => ({ id: key, name: text.names[key] }))}
        chosen={expandOn[site.id] ?? site.expandOn}
        onChange={(keys) =>
          void run(() => model.change('expandOn', { ...expandOn, [site.id]: [...keys] }))
        }
      />
      <Said outcome={outcome} />
    </Setting>
  );
}
