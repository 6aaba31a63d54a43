import { useEffect, useRef } from 'preact/hooks';
import type { OptionsModel } from '@/lib/state/options-model';
import { options } from '@/lib/text/options';
import { SectionNav } from './section-nav';
import type { OptionsTools } from './section-props';
import { SectionView } from './section-view';
import type { Unsaved } from './unsaved';
import { useRoute } from './use-route';
import './options.css';
import './options-packs.css';
import './options-settings.css';
import './options-phrases.css';
import './options-print.css';

interface OptionsPageProps {
  model: OptionsModel;
  tools: OptionsTools;
}

/** The options page: sections to the left, the one that the address names to the right. */
export function OptionsPage({ model, tools }: OptionsPageProps) {
  const { section, anchor } = useRoute();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const unsaved = useRef<Unsaved>({ phrases: new Map(), pack: null });
  const data = model.data.value;
  const title = options.sections.find(({ id }) => id === section)?.title ?? '';
  useEffect(() => {
    document.title = options.tab(title);
    if (!isFirst.current && anchor === '') heading.current?.focus();
    isFirst.current = false;
  }, [title, anchor]);
  if (!data) return <p class="loading">{options.loading}</p>;
  return (
    <div class="options">
      <header>
        <p>{options.title}</p>
      </header>
      <SectionNav data={data} current={section} />
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <SectionView
          key={section}
          section={section}
          data={data}
          model={model}
          tools={tools}
          unsaved={unsaved.current}
          anchor={anchor}
        />
      </main>
    </div>
  );
}
