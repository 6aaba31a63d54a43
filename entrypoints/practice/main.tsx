import '@/components/practice/practice-journal.css';
import { render } from 'preact';
import { PracticeJournal } from '@/components/practice/practice-journal';
import { startFeatures } from '@/lib/app/start-features';
import { startSite } from '@/lib/app/start-site';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { readPack } from '@/lib/schema/read-document';

const packs = Object.values(builtInPackDocuments())
  .map(readPack)
  .flatMap((reading) => (reading.ok ? [reading.value] : []));

const root = document.getElementById('root');
if (root) render(<PracticeJournal packs={packs} edition="kalmar" />, root);
startSite({
  page: document,
  site: 'cosmic',
  openRoot: import.meta.env.LEDTRAD_OPEN_ROOT === '1',
  loadFeatures: async () => startFeatures,
});
