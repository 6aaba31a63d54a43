import { render } from 'preact';
import { PracticePlatform } from '@/components/practice-platform/practice-platform';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { readPack } from '@/lib/schema/read-document';

const today = new URLSearchParams(location.search).get('today') ?? undefined;
const root = document.getElementById('app');
const reading = readPack(builtInPackDocuments().kalmar);
if (!reading.ok) throw new Error(reading.errors.join('\n'));
if (root) render(<PracticePlatform programs={reading.value.programs} today={today} />, root);
