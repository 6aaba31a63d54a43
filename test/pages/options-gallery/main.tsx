import '@preact/signals';
import '@/components/ui/page.css';
import { render } from 'preact';
import { createOptionsTools } from '@/components/options/create-options-tools';
import { FirstRun } from '@/components/options/first-run';
import { OptionsPage } from '@/components/options/options-page';
import ordinary from '@/lib/packs/ordinary-words.json';
import names from '@/lib/packs/person-names.json';
import { decodeText } from '@/lib/platform/decode-text';
import { madeUpModel } from './made-up-model';

const choices = new URLSearchParams(location.search);
const model = madeUpModel({
  phrases: Number(choices.get('phrases') ?? 0),
  locked: (choices.get('locked') ?? '').split(',').filter(Boolean),
  isEmpty: choices.has('empty'),
});
const tools = createOptionsTools({ ordinary, names }, '0.1.0', '2026-11-24', decodeText);
const addresses = { practice: '../practice-journal/', options: '?' };
const root = document.getElementById('app');
if (root)
  render(
    choices.has('first-run') ? (
      <FirstRun model={model} addresses={addresses} />
    ) : (
      <OptionsPage model={model} tools={tools} />
    ),
    root,
  );
