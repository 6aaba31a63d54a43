// Lets the popup's views follow the model's signals.
import '@preact/signals';
import '@/components/ui/page.css';
import '@/components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '@/components/popup/popup';
import { createPopupModel } from '@/lib/app/create-popup-model';

const root = document.getElementById('root');
if (root) render(<Popup model={createPopupModel()} />, root);
