import { practiceSob } from '@/lib/text/practice-sob';
import { listedMoments } from './listed-moments';
import type { Platform } from './platform';
import { LISTS, type ListId } from './route';

const text = practiceSob.lists;

/** What {@link ListTabs} takes. */
export interface ListTabsProps {
  platform: Platform;
  list: ListId;
}

/** The tabs of the lists, each with how many moments it holds. */
export function ListTabs({ platform, list }: ListTabsProps) {
  return (
    <nav class="tabs" aria-label={text.name}>
      {LISTS.map((one) => (
        <a key={one} href={`#${one}`} aria-current={one === list ? 'page' : undefined}>
          {text.tab(text[one], listedMoments(platform.moments.value, one).length)}
        </a>
      ))}
    </nav>
  );
}
