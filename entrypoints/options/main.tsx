// Lets the views follow the model's signals.
import '@preact/signals';
import '@/components/ui/page.css';
import { render } from 'preact';
import { createOptionsTools } from '@/components/options/create-options-tools';
import { OptionsPage } from '@/components/options/options-page';
import { createOptionsModel } from '@/lib/app/options/create-options-model';
import { localToday } from '@/lib/app/page/local-today';
import ordinary from '@/lib/packs/ordinary-words.json';
import names from '@/lib/packs/person-names.json';
import { decodeText } from '@/lib/platform/decode-text';

const version: string = import.meta.env.LEDTRAD_VERSION ?? '';
const tools = createOptionsTools({ ordinary, names }, version, localToday(), decodeText);
const root = document.getElementById('root');
if (root) render(<OptionsPage model={createOptionsModel()} tools={tools} />, root);
