import { optionsSettings } from '@/lib/text/options-settings';
import type { SectionProps } from './section-props';

const text = optionsSettings.about;

/** Version, intended use, whom to turn to, and the licences of what is shipped. */
export function AboutSection({ data: { supportContact }, model, tools }: SectionProps) {
  return (
    <>
      <p>
        <b>{text.version(tools.version)}</b>
      </p>
      {supportContact !== null && <p>{text.support(supportContact)}</p>}
      <button type="button" onClick={() => model.openPractice('journal')}>
        {text.practice}
      </button>
      <section class="setting">
        <h2>{text.use}</h2>
        <p>{text.useText}</p>
      </section>
      <section class="setting">
        <h2>{text.license}</h2>
        <p>{text.own}</p>
        <p>{text.shipped}</p>
        <ul>
          {text.libraries.map((library) => (
            <li key={library}>{library}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
