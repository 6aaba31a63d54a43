import { useState } from 'preact/hooks';
import { options } from '@/lib/text/options';
import { optionsSettings } from '@/lib/text/options-settings';
import { Labelled } from './labelled';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useOutcome } from './use-outcome';

const text = optionsSettings.me;

/** What the therapist's own messages say of her: name, days of answering, support. */
export function MeSection({ data, model }: SectionProps) {
  const { outcome, run } = useOutcome();
  const [me, setMe] = useState(data.settings.me);
  const { supportContact } = data;
  const field = (name: keyof typeof me, label: string, most: number, help: string | null) => (
    <Labelled label={label} help={help}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          maxLength={most}
          value={me[name]}
          onInput={(event) => setMe({ ...me, [name]: event.currentTarget.value })}
        />
      )}
    </Labelled>
  );
  return (
    <Setting
      id="me"
      anchor=""
      title={text.title}
      help={text.help}
      isLocked={data.locked.includes('me')}
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run(() => model.change('me', me));
        }}
      >
        {field('name', text.name, 100, null)}
        {field('answerDays', text.answerDays, 100, text.answerDaysHelp)}
        {field(
          'supportContact',
          text.supportContact,
          200,
          supportContact && text.supportHelp(supportContact),
        )}
        <button type="submit" class="main">
          {options.save}
        </button>
      </form>
      <Said outcome={outcome} />
    </Setting>
  );
}
