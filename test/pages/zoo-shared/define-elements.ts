import { build, buildField } from './build-field';
import { BOOKING, HEADS, NOTE, PATIENTS, TABS, type ZooField } from './content';

/**
 * Defines the components of a journal of custom elements, with shadow roots of this mode, and draws note or list.
 * The note has its label in a slot and the field inside; a row of the booking has its name inside and the field in a
 * slot; every cell of the list is a component around a slot.
 */
export function drawElements(mode: ShadowRootMode, host: HTMLElement, list: boolean): void {
  define('zoo-word', (element) => {
    const shadow = element.attachShadow({ mode });
    const name = build('label', slot('name'));
    const field = build('div');
    const own = fieldOf(element);
    if (own) {
      own.id = 'field';
      name.setAttribute('for', 'field');
      if (own.isContentEditable || own.contentEditable === 'true') {
        name.id = 'name';
        own.setAttribute('aria-labelledby', 'name');
      }
      field.append(own);
    }
    shadow.append(name, field);
  });
  define('zoo-row', (element) => {
    const shadow = element.attachShadow({ mode });
    shadow.append(build('h4', element.getAttribute('heading') ?? ''), build('div', slot('')));
  });
  define('zoo-cell', (element) => {
    element.attachShadow({ mode }).append(build('span', slot('')));
  });
  define('zoo-page', (element) => {
    const shadow = element.attachShadow({ mode });
    shadow.append(...(list ? listParts() : noteParts()));
  });
  host.append(document.createElement('zoo-page'));
}

function define(name: string, connect: (element: HTMLElement) => void): void {
  customElements.define(
    name,
    class extends HTMLElement {
      private isDone = false;
      connectedCallback(): void {
        if (!this.isDone) connect(this);
        this.isDone = true;
      }
    },
  );
}

function slot(name: string): HTMLSlotElement {
  const element = document.createElement('slot');
  if (name !== '') element.name = name;
  return element;
}

function fieldOf(element: HTMLElement): HTMLElement | null {
  const field = [...NOTE, ...BOOKING].find(({ role }) => role === element.getAttribute('role-of'));
  return field ? buildField(field) : null;
}

function noteParts(): Node[] {
  return [
    build('h1', 'Besök psykisk hälsa'),
    build('dl', build('dt', 'Kontaktdatum'), build('dd', '2026-11-24')),
    ...NOTE.map(word),
    ...BOOKING.map(row),
  ];
}

function word({ role, label }: ZooField): HTMLElement {
  const name = build('span', label);
  name.slot = 'name';
  const element = build('zoo-word', name);
  element.setAttribute('role-of', role);
  return element;
}

function row(field: ZooField): HTMLElement {
  const element = build('zoo-row', buildField(field));
  element.setAttribute('heading', field.label);
  return element;
}

function listParts(): Node[] {
  const line = (tag: string, cells: readonly string[]) =>
    build('tr', ...cells.map((cell) => build(tag, build('zoo-cell', cell))));
  return [
    build('nav', ...TABS.map((tab) => build('button', build('zoo-cell', tab)))),
    build(
      'table',
      build('thead', line('th', HEADS)),
      build('tbody', ...PATIENTS.map((patient) => line('td', patient))),
    ),
  ];
}
