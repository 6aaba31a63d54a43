import type { ChecklistItem } from '@/lib/core/model';
import { sidebar } from '@/lib/text/sidebar';

/** What belongs to a checklist's item beside its text: help, time, who, and where it stands in the document. */
export function ItemFacts({ item }: { item: ChecklistItem }) {
  const { help, time, who, section } = item;
  const words = sidebar.checklists;
  const facts = [
    ...(time === undefined ? [] : [words.time(time)]),
    ...(who === undefined ? [] : [words.who(who)]),
    ...(section === undefined ? [] : [words.inDocument(section)]),
  ];
  return (
    <>
      {help !== undefined && <p class="quiet">{help}</p>}
      {facts.length > 0 && <p class="small quiet">{facts.join(' · ')}</p>}
    </>
  );
}
