import { build } from './build-field';
import { HEADS, PATIENTS, TABS } from './content';

/** The patient list as an ordinary table under tabs. */
export function buildList(): HTMLElement {
  const row = (tag: string, cells: readonly string[]) =>
    build('tr', ...cells.map((cell) => build(tag, cell)));
  const body = PATIENTS.map((patient) => row('td', patient));
  return build(
    'section',
    build('nav', ...TABS.map((tab) => build('button', tab))),
    build('table', build('thead', row('th', HEADS)), build('tbody', ...body)),
  );
}
