import { optionsSettings } from '@/lib/text/options-settings';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useOutcome } from './use-outcome';

const text = optionsSettings.offSites;

/** The web sites on which Ledtråd has been turned off, and the way to turn it on again. */
export function OffSitesSetting({ data, model, anchor }: SectionProps) {
  const { outcome, run } = useOutcome();
  const { off } = data.settings;
  return (
    <Setting
      id="off"
      anchor={anchor}
      title={text.title}
      help={text.help}
      isLocked={data.locked.includes('off')}
    >
      {off.length === 0 && <p>{text.none}</p>}
      <ul class="plain">
        {off.map((origin) => (
          <li key={origin} class="row">
            <span>{origin}</span>
            <button
              type="button"
              onClick={() => {
                const others = off.filter((other) => other !== origin);
                void run(() => model.change('off', others));
              }}
            >
              {text.turnOn(origin)}
            </button>
          </li>
        ))}
      </ul>
      <Said outcome={outcome} />
    </Setting>
  );
}
