import { useId } from 'preact/hooks';
import { practiceSob } from '@/lib/text/practice-sob';
import { FlagList } from './flag-list';
import { handleFlag } from './moment-change';
import { flagWords } from './moment-words';
import type { MomentPartProps } from './platform';

const text = practiceSob.flags;

/** The moment's flags, which stay until they are dealt with. H. */
export function MomentFlags({ platform, moment }: MomentPartProps) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h3 id={id}>{text.heading}</h3>
      {moment.flags.length === 0 && <p class="hint">{text.none}</p>}
      <ul class="plain">
        {moment.flags.map((flag) => (
          <li key={flag.kind}>
            <FlagList flags={[flag]} />
            <button
              type="button"
              onClick={() =>
                platform.change(moment.id, handleFlag(flag), text.handled(flagWords(flag)))
              }
            >
              {text.handle}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
