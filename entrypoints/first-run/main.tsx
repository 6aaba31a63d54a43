// Lets the view follow the model's signals.
import '@preact/signals';
import '@/components/ui/page.css';
import { render } from 'preact';
import { FirstRun } from '@/components/options/first-run';
import { createOptionsModel } from '@/lib/app/options/create-options-model';

const addresses = { practice: '/practice.html', options: '/options.html' };
const root = document.getElementById('root');
if (root) render(<FirstRun model={createOptionsModel()} addresses={addresses} />, root);
