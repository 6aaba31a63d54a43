import { useState } from 'preact/hooks';
import type { Threshold } from '@/lib/core/model';
import { checklists } from '@/lib/text/checklists';
import { optionsSettings } from '@/lib/text/options-settings';
import { BandsSetting } from './bands-setting';
import { LockNote } from './lock-note';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { typedNumber } from './typed-number';
import { useOutcome } from './use-outcome';

const text = optionsSettings.limits;

/** The numbers that rules go by, each with its source, to be changed or turned off; and the scales' bands. */
export function LimitsSection(props: SectionProps) {
  const { thresholds } = props.data.pack;
  return (
    <>
      <p class="quiet">{text.help}</p>
      {props.data.locked.includes('thresholds') && <LockNote />}
      {thresholds.length === 0 && <p>{text.none}</p>}
      {thresholds.map((threshold) => (
        <Limit key={threshold.id} {...props} threshold={threshold} />
      ))}
      <BandsSetting {...props} />
    </>
  );
}

type Choice = 'pack' | 'own' | 'off';

function Limit({ threshold, data, model, anchor }: SectionProps & { threshold: Threshold }) {
  const { id, label, value, unit = '', source } = threshold;
  const stored = data.settings.thresholds;
  const setBy = data.limitsSetBy[id];
  const own = Object.hasOwn(stored, id) ? stored[id] : undefined;
  const choice: Choice = own === undefined ? 'pack' : own === null ? 'off' : 'own';
  const { outcome, run, show } = useOutcome();
  const [typed, setTyped] = useState(own?.toLocaleString('sv-SE') ?? '');
  const [isTyping, setTyping] = useState(choice === 'own');
  const set = (next: number | null | undefined) => {
    const { [id]: _, ...others } = stored;
    const all = next === undefined ? others : { ...others, [id]: next };
    void run(() => model.change('thresholds', all));
  };
  const setOwn = () => {
    const number = typedNumber(typed);
    if (number === null) show({ ok: false, errors: [text.noNumber] });
    else set(number);
  };
  const radio = (name: Choice, words: string, onChoose: () => void) => (
    <label class="box">
      <input
        type="radio"
        name={`limit-${id}`}
        checked={(isTyping ? 'own' : choice) === name}
        onChange={() => {
          setTyping(name === 'own');
          onChoose();
        }}
      />
      {words}
    </label>
  );
  const written = value === null ? text.off : `${value.toLocaleString('sv-SE')} ${unit}`;
  return (
    <Setting
      id={id}
      anchor={anchor}
      title={label}
      help={[setBy && text.setBy(setBy), checklists.source(source), source.note]
        .filter(Boolean)
        .join('. ')}
      isLocked={data.locked.includes('thresholds')}
      isLockSaid
    >
      <div class="row">
        {radio('pack', text.pack(written.trim()), () => set(undefined))}
        {radio('off', text.useOff, () => set(null))}
        {radio('own', text.own, () => undefined)}
        {isTyping && (
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              setOwn();
            }}
          >
            <input
              type="text"
              inputMode="decimal"
              class="number"
              aria-label={`${text.own}: ${label}`}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            {unit}
            <button type="submit">{text.set}</button>
          </form>
        )}
      </div>
      <Said outcome={outcome} />
    </Setting>
  );
}
