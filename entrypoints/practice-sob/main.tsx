import { render } from 'preact';
import { PracticePlatform } from '@/components/practice-platform/practice-platform';
import { startFeatures } from '@/lib/app/start-features';
import { startSite } from '@/lib/app/start-site';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { readPack } from '@/lib/schema/read-document';

const reading = readPack(builtInPackDocuments().kalmar);
const root = document.getElementById('root');
if (root && reading.ok) render(<PracticePlatform programs={reading.value.programs} />, root);
startSite({
  page: document,
  site: 'sob',
  openRoot: import.meta.env.LEDTRAD_OPEN_ROOT === '1',
  loadFeatures: async () => startFeatures,
});
