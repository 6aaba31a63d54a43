import { useMemo, useState } from 'preact/hooks';
import type { OptionsData } from '@/lib/state/options-model';
import { options } from '@/lib/text/options';
import { findSettings } from './find-settings';
import { type SectionId, sectionAddress } from './options-route';

interface SectionNavProps {
  data: OptionsData;
  current: SectionId;
}

/** The sections, and a field that narrows them and finds single settings. Enter goes to the first that is found. */
export function SectionNav({ data, current }: SectionNavProps) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => findSettings(data, query), [data, query]);
  const goToFirst = () => {
    const [first] = found;
    if (first) location.hash = sectionAddress(first.id, first.settings[0]?.anchor);
  };
  return (
    <div class="side">
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            goToFirst();
          }}
        >
          <label>
            <span>{options.search}</span>
            <input
              type="search"
              autocomplete="off"
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
        </form>
      </search>
      <p class="unseen" role="status">
        {query.trim() === '' ? '' : options.searchFound(found.length)}
      </p>
      {found.length === 0 && <p>{options.searchNone}</p>}
      <nav aria-label={options.nav}>
        <ul>
          {found.map(({ id, title, settings }) => (
            <li key={id}>
              <a href={sectionAddress(id)} aria-current={id === current ? 'page' : undefined}>
                {title}
              </a>
              {settings.length > 0 && (
                <ul>
                  {settings.map((setting) => (
                    <li key={setting.anchor}>
                      <a href={sectionAddress(id, setting.anchor)}>{setting.title}</a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
