// Lets the panel's views follow the model's signals.
import '@preact/signals';
import '@/components/ui/page.css';
import '@/components/overlay/overlay.css';
import '@/components/overlay/panel.css';
import '@/components/overlay/sidebar/sidebar.css';
import '@/components/overlay/sidebar/parts.css';
import '@/components/overlay/sidebar/checklists.css';
import '@/components/side-panel/side-panel.css';
import { render } from 'preact';
import { SidePanel } from '@/components/side-panel/side-panel';
import { createSidePanelModel } from '@/lib/app/side-panel/create-side-panel-model';

const root = document.getElementById('root');
if (root) render(<SidePanel model={createSidePanelModel()} />, root);
