import { build, buildField } from '../zoo-shared/build-field';
import { BOOKING, HEADS, NOTE, showsList, TABS } from '../zoo-shared/content';

const ROWS = 1_000;
const HEIGHT = 30;
const DRAWN = 20;

function line(role: string, texts: readonly string[]): HTMLElement {
  const row = build('div', ...texts.map((text) => cell(role, text)));
  row.setAttribute('role', 'row');
  return row;
}

function cell(role: string, text: string): HTMLElement {
  const element = build('span', text);
  element.setAttribute('role', role);
  return element;
}

/** Only what is in view is drawn, anew at each scroll. */
function list(): HTMLElement {
  const head = line('columnheader', HEADS);
  const rows = build('div');
  rows.style.cssText = `position: relative; height: ${ROWS * HEIGHT}px`;
  const view = build('div', rows);
  view.style.cssText = `height: ${DRAWN * HEIGHT}px; overflow: auto`;
  const draw = () => {
    const first = Math.floor(view.scrollTop / HEIGHT);
    const drawn = Array.from({ length: Math.min(DRAWN, ROWS - first) }, (_, at) => {
      const patient = [`Påhittad ${first + at}`, '19121212-1212', '', '2026-11-23', ''];
      const row = line('gridcell', patient);
      row.style.cssText = `position: absolute; top: ${(first + at) * HEIGHT}px`;
      return row;
    });
    rows.replaceChildren(...drawn);
  };
  view.addEventListener('scroll', draw);
  draw();
  const grid = build('div', head, view);
  grid.setAttribute('role', 'grid');
  grid.setAttribute('aria-rowcount', String(ROWS + 1));
  return build('section', ...TABS.map((tab) => build('button', tab)), grid);
}

/** Fields come one at a time, as by a form that asks the server what it is to look like. */
function note(): HTMLElement {
  const form = build('form', build('h1', 'Besök psykisk hälsa'));
  [...NOTE, ...BOOKING].forEach((field, at) => {
    setTimeout(
      () => form.append(build('div', build('div', field.label), buildField(field))),
      100 * at,
    );
  });
  return form;
}

document.getElementById('app')?.append(showsList() ? list() : note());
