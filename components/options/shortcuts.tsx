import type { Settings } from '@/lib/core/model';
import { optionsSettings } from '@/lib/text/options-settings';
import { keys } from '@/lib/text/sv';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { shortcutOf } from './shortcut-of';
import { useOutcome } from './use-outcome';

const text = optionsSettings.keys;
type ShortcutName = keyof Settings['shortcuts'];

const FAULTS = {
  'needs-modifier': text.needsModifier,
  'alt-gr': text.altGr,
  'no-key': text.noKey,
};

/** The shortcuts, each set by pressing its keys in a field. */
export function Shortcuts({ data, model, anchor }: SectionProps) {
  const { outcome, run, show } = useOutcome();
  const { shortcuts } = data.settings;
  const names: readonly ShortcutName[] = ['chooser', 'nextGap', 'sidebar'];
  const press = (name: ShortcutName, event: KeyboardEvent) => {
    if (['Tab', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    const read = shortcutOf(event);
    if (read.kind === 'only-modifier') return;
    if (read.kind !== 'shortcut') return show({ ok: false, errors: [FAULTS[read.kind]] });
    const { shortcut } = read;
    const other = names.find((one) => one !== name && shortcuts[one] === shortcut);
    if (other) return show({ ok: false, errors: [text.taken(text[other])] });
    void run(() => model.change('shortcuts', { ...shortcuts, [name]: shortcut }));
  };
  return (
    <Setting
      id="shortcuts"
      anchor={anchor}
      title={text.shortcuts}
      help={text.help}
      isLocked={data.locked.includes('shortcuts')}
    >
      {names.map((name) => (
        <label key={name} class="field short">
          <span>{text[name]}</span>
          <input
            type="text"
            readOnly
            value={keys(shortcuts[name])}
            onKeyDown={(event) => press(name, event)}
          />
        </label>
      ))}
      <Said outcome={outcome} />
    </Setting>
  );
}
