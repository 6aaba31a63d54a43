import { useState } from 'preact/hooks';
import { options } from '@/lib/text/options';
import { optionsSettings } from '@/lib/text/options-settings';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useOutcome } from './use-outcome';

const text = optionsSettings.watchWords;
const MOST = 200;

/** The words that make a message be read first, one on each line. */
export function WatchWordsSection({ data, model }: SectionProps) {
  const { outcome, run, show } = useOutcome();
  const [typed, setTyped] = useState(() => data.settings.watchWords.join('\n'));
  const save = () => {
    const words = [...new Set(typed.split('\n').map((word) => word.trim()))].filter(Boolean);
    const odd = words.filter((word) => word.length < 2 || word.length > 60);
    const errors = odd.map(text.oddWord);
    if (words.length > MOST) errors.push(text.tooMany);
    if (errors.length > 0) show({ ok: false, errors });
    else void run(() => model.change('watchWords', words));
  };
  return (
    <Setting
      id="words"
      anchor=""
      title={text.label}
      help={text.help}
      isLocked={data.locked.includes('watchWords')}
    >
      <textarea
        rows={8}
        aria-label={text.label}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="button" class="main" onClick={save}>
        {options.save}
      </button>
      <Said outcome={outcome} />
    </Setting>
  );
}
