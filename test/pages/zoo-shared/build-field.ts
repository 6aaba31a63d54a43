import type { ZooField } from './content';

/** The element that a field is filled in with, without its name. */
export function buildField({ role, kind, choices = [] }: ZooField): HTMLElement {
  const element = make(kind);
  element.dataset.zoo = role;
  if (element instanceof HTMLSelectElement)
    for (const choice of choices) element.add(new Option(choice));
  return element;
}

function make(kind: ZooField['kind']): HTMLElement {
  if (kind === 'choice') return document.createElement('select');
  if (kind === 'lines') return document.createElement('textarea');
  if (kind === 'line') return document.createElement('input');
  const rich = document.createElement('div');
  rich.contentEditable = 'true';
  rich.setAttribute('role', 'textbox');
  return rich;
}

/** An element with words and children. */
export function build(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
