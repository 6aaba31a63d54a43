const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]';
/** How far up from a field a heading or cell is looked for. */
const LEVELS = 6;

/**
 * What a person reads as the name of a field, the most telling first: its label, aria names, title, the cell
 * before it and its column's head, the legends and headings over it, and its placeholder last.
 */
export function labelsOf(element: HTMLElement): readonly string[] {
  const labels = [
    ...ownLabels(element),
    ...cellLabels(element),
    ...groupLabels(element),
    ...headingLabels(element),
    element.getAttribute('placeholder'),
  ];
  return labels.map((label) => label?.trim() ?? '').filter((label) => label !== '');
}

function ownLabels(element: HTMLElement): (string | null)[] {
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
  return [
    ...[...(labels ?? [])].map(textOf),
    ...referred(element, 'aria-labelledby'),
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
  ];
}

function referred(element: Element, attribute: string): (string | null)[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return ids.map((id) => textOf(root.getElementById?.(id) ?? null));
}

/** In a table: the cell to the left, and the head of the column. In a definition list: the term. */
function cellLabels(element: HTMLElement): (string | null)[] {
  const cell = element.closest('td,dd,[role="cell"],[role="gridcell"]');
  if (!cell) return [];
  const table = cell.closest('table');
  const column = 'cellIndex' in cell ? (cell as HTMLTableCellElement).cellIndex : -1;
  const head = table?.tHead?.rows[0]?.cells[column] ?? null;
  return [textOf(cell.previousElementSibling), textOf(head)];
}

function groupLabels(element: HTMLElement): (string | null)[] {
  const found: (string | null)[] = [];
  for (
    let group = element.closest('fieldset,[role="group"]');
    group;
    group = group.parentElement?.closest('fieldset,[role="group"]') ?? null
  ) {
    found.push(
      textOf(group.querySelector(':scope > legend')),
      ...referred(group, 'aria-labelledby'),
      group.getAttribute('aria-label'),
    );
  }
  return found;
}

/** The nearest heading or bare text that stands before the field. */
function headingLabels(element: HTMLElement): (string | null)[] {
  const found: (string | null)[] = [];
  let here: Element | null = element;
  for (let level = 0; here && level < LEVELS; level++) {
    for (
      let sibling = here.previousElementSibling;
      sibling;
      sibling = sibling.previousElementSibling
    ) {
      if (sibling.querySelector('input,textarea,select,[contenteditable]')) break;
      if (sibling.matches(HEADINGS) || level < 2) found.push(textOf(sibling));
      if (sibling.matches(HEADINGS)) return found;
    }
    here = here.parentElement;
  }
  return found;
}

/** The text of a label, without that of the fields inside it; null where it is too long to be one. */
function textOf(element: Element | null): string | null {
  if (!element) return null;
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
    else if (
      child.nodeType === Node.ELEMENT_NODE &&
      !(child as Element).matches('input,textarea,select,option,[contenteditable]')
    ) {
      text += ` ${textOf(child as Element) ?? ''}`;
    }
    if (text.length > 400) return null;
  }
  return text;
}
