import { build, buildField } from '../zoo-shared/build-field';
import { buildList } from '../zoo-shared/build-list';
import { BOOKING, NOTE, type ZooField } from '../zoo-shared/content';

const panel = build('div');
panel.setAttribute('role', 'tabpanel');

const row = (field: ZooField) => {
  const name = build('label', field.label);
  const control = buildField(field);
  control.id = field.role;
  name.setAttribute('for', field.role);
  return build('div', name, control);
};

/** What each tab shows, and where the address says that one is. */
const TABS: Record<string, () => Node[]> = {
  Start: () => [build('h1', 'Välkommen')],
  Journal: () => [build('h1', 'Besök psykisk hälsa'), ...NOTE.map(row)],
  Tidbok: () => [build('h1', 'Bokningsunderlag'), ...BOOKING.map(row)],
  Invånare: () => [buildList()],
};

const tabs = Object.entries(TABS).map(([name, draw]) => {
  const tab = build('button', name);
  tab.setAttribute('role', 'tab');
  tab.addEventListener('click', () => {
    history.pushState(null, '', `#${name}`);
    panel.replaceChildren(...draw());
  });
  return tab;
});
panel.append(...(TABS.Start?.() ?? []));
document.getElementById('app')?.append(build('div', ...tabs), panel);
