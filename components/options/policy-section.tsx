import { optionsSettings } from '@/lib/text/options-settings';
import { settingName } from '@/lib/text/setting-name';
import { ScrollBox } from './scroll-box';
import type { SectionProps } from './section-props';

const text = optionsSettings.policy;

/** What the IT department has set, and which settings that locks. */
export function PolicySection({ data: { policy, policyProblems, locked } }: SectionProps) {
  return (
    <>
      <p class="quiet">{text.help}</p>
      <p>
        <a href="/policies/anvisning-for-it.md" download="anvisning-for-it.md">
          {text.guide}
        </a>
      </p>
      {policyProblems.length > 0 && (
        <div class="problem">
          <p>{text.problems}:</p>
          <ul>
            {policyProblems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {policy.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ScrollBox label={text.help}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.key}</th>
                <th scope="col">{text.value}</th>
              </tr>
            </thead>
            <tbody>
              {policy.map(({ key, text: value }) => (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td class="phrase-text">{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <section class="setting">
        <h2>{text.locked}</h2>
        {locked.length === 0 && <p>{text.noneLocked}</p>}
        <ul>
          {locked.map((name) => (
            <li key={name}>{settingName(name)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
