import { effect } from '@preact/signals-core';
import { placeSidebar } from '@/components/overlay/sidebar/place-sidebar';
import { preactRenderer } from '@/lib/app/overlay/preact-renderer';
import { clearMarks, type Progress, setMark } from '@/lib/core/checklists/progress';
import type { Pack } from '@/lib/core/model';
import { mountOverlayHost } from '@/lib/dom/overlay-host';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { readPack } from '@/lib/schema/read-document';
import type { SidebarFrame } from '@/lib/state/care-views';
import { createState, overlayView } from '@/lib/state/create-state';
import { noCallbacks } from '@/lib/state/overlay-callbacks';
import { bannersOf, checklistsOf, messagesOf, results, roundOf } from './views';

/**
 * Draws the overlay with made-up views: `?view=moment`, `list`, `many` (1000 patients), `journal`, `calm` or `empty`;
 * `&side=left`, `&closed`, `&banners=<count>`, `&checklist=<id>`, `&noField`.
 * What the page asks of the features is kept in `asked` and answered as far as the views show it.
 */
declare global {
  interface Window {
    asked: string[];
  }
}
window.asked = [];

const query = new URLSearchParams(location.search);
const view = query.get('view') ?? 'moment';
const pack = kalmar();
const state = createState(location.origin);
const LISTS: Record<string, readonly string[]> = {
  moment: ['red-flag', 'weekly', 'setback', 'suitability', 'ending', 'writing'],
  journal: ['suitability', 'assessment-visit', 'medication'],
  list: ['change-therapist', 'handover-cancel'],
};
let progress: Progress = {};
let open = query.get('checklist');

const isList = view === 'list' || view === 'many';
const isMoment = view === 'moment' || view === 'calm';
state.sidebar.value = {
  isOpen: !query.has('closed'),
  side: query.get('side') === 'left' ? 'left' : 'right',
  width: 360,
};
state.health.value = {
  system: view === 'journal' ? 'Cosmic' : 'Stöd och behandling',
  page: isList ? 'Patientlista' : view === 'journal' ? 'Anteckning' : 'Moment',
  found: view === 'journal' ? 6 : 1,
  of: view === 'journal' ? 7 : 1,
  missing: view === 'journal' ? ['Planerade åtgärder'] : [],
};
if (view === 'moment') {
  state.banners.value = bannersOf(Number(query.get('banners') ?? 4));
  state.unread.value = ['Kunde inte läsa startdatumet, kontrollera själv'];
  state.results.value = results;
  state.coach.value = '112 ord · 2 frågor · 1 lucka kvar';
}
if (isMoment) state.messages.value = messagesOf(pack, !query.has('noField'));
if (isList) state.round.value = roundOf(view === 'many' ? 1000 : 24);
showLists();
if (view === 'calm') {
  state.results.value = { scales: [], unread: [] };
  state.round.value = { lines: [], due: 0, missing: [], checklists: [] };
}
if (view === 'empty') {
  state.health.value = null;
  state.checklists.value = null;
}

function showLists(): void {
  state.checklists.value = checklistsOf(pack, LISTS[view] ?? [], open, progress);
}

const openList = () => pack.checklists.find(({ id }) => id === open);

function changeFrame(change: Partial<SidebarFrame>): void {
  if (state.sidebar.value) state.sidebar.value = { ...state.sidebar.value, ...change };
}

const on = {
  ...noCallbacks(),
  chooseBetween: () => undefined,
  changeSidebar: changeFrame,
  acknowledge(flag: string) {
    state.banners.value = state.banners.value.map((line) =>
      line.id === flag ? { ...line, acknowledgedAt: '14:05' } : line,
    );
  },
  openChecklist(id: string | null) {
    open = id;
    if (id !== null) changeFrame({ isOpen: true });
    showLists();
  },
  markItem(item: string, mark: Parameters<typeof setMark>[3]) {
    const list = openList();
    if (list) progress = setMark(progress, list, item, mark);
    showLists();
  },
  clearChecklist() {
    if (open) progress = clearMarks(progress, open);
    showLists();
  },
  copyChecklist: () => void window.asked.push('copyChecklist'),
  writeMessage: (id: string) => void window.asked.push(`writeMessage ${id}`),
  copyMessage: (id: string) => void window.asked.push(`copyMessage ${id}`),
  goToRow: (index: number) => void window.asked.push(`goToRow ${index}`),
};

function place(): void {
  const frame = state.sidebar.value;
  if (!frame) return;
  const buttons = [...document.querySelectorAll('.send')].map((own) => own.getBoundingClientRect());
  const viewport = { width: innerWidth, height: innerHeight };
  state.sidebarPlace.value = placeSidebar({ viewport, frame, buttons });
}

function kalmar(): Pack {
  const reading = readPack(builtInPackDocuments().kalmar);
  if (!reading.ok) throw new Error(reading.errors.join('\n'));
  return reading.value;
}

const host = mountOverlayHost(document, true);
host.dress(preactRenderer.css);
effect(place);
addEventListener('resize', place);
// As in a page: what changes together is drawn together.
let isDue = false;
effect(() => {
  overlayView(state);
  if (!isDue) setTimeout(draw);
  isDue = true;
});

function draw(): void {
  isDue = false;
  preactRenderer.render(overlayView(state), on, host.container);
}
