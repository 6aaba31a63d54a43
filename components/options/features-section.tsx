import { useState } from 'preact/hooks';
import { optionalFeatures } from '@/lib/core/settings/optional-features';
import { features } from '@/lib/text/features';
import { optionsSettings } from '@/lib/text/options-settings';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useOutcome } from './use-outcome';

const text = optionsSettings.features;

/** What Ledtråd does on a page, each part of it to turn off and on. */
export function FeaturesSection({ data, model, anchor }: SectionProps) {
  const { outcome, run } = useOutcome();
  // What was clicked counts at once: the next click may come before this one is stored.
  const [off, setOff] = useState(data.settings.featuresOff);
  const change = async (id: string, isOn: boolean) => {
    const others = off.filter((one) => one !== id);
    const next = isOn ? others : [...others, id];
    setOff(next);
    const isStored = await run(() => model.change('featuresOff', next));
    if (!isStored) setOff(data.settings.featuresOff);
  };
  return (
    <Setting
      id="features"
      anchor={anchor === '' ? '' : 'features'}
      title={text.title}
      help={text.help}
      isLocked={data.locked.includes('featuresOff')}
    >
      <ul class="plain">
        {optionalFeatures.map((id) => (
          <li key={id} class="feature">
            <label class="box">
              <input
                type="checkbox"
                aria-describedby={`about-${id}`}
                checked={!off.includes(id)}
                onChange={(event) => void change(id, event.currentTarget.checked)}
              />
              {features[id].name}
            </label>
            <p id={`about-${id}`} class="quiet">
              {features[id].about}
            </p>
          </li>
        ))}
      </ul>
      <Said outcome={outcome} />
    </Setting>
  );
}
