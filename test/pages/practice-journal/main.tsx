import { render } from 'preact';
import { PracticeJournal, type PracticeJournalProps } from '@/components/practice/practice-journal';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import type { Pack } from '@/lib/schema/pack';
import { readPack } from '@/lib/schema/read-document';

const FIELDS: Record<string, PracticeJournalProps['fields']> = {
  mixed: 'mixed',
  single: 'single',
  multi: 'multi',
  rich: 'rich',
};

const query = new URLSearchParams(location.search);
const root = document.getElementById('app');
if (root) {
  render(
    <PracticeJournal
      packs={packs()}
      edition={query.get('edition') ?? 'kalmar'}
      fields={FIELDS[query.get('fields') ?? 'mixed']}
      today={query.get('today') ?? undefined}
    />,
    root,
  );
}

function packs(): Pack[] {
  return Object.values(builtInPackDocuments()).map((document) => {
    const reading = readPack(document);
    if (!reading.ok) throw new Error(reading.errors.join('\n'));
    return reading.value;
  });
}
