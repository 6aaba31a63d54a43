import type { Locator, Page } from '@playwright/test';

/** The three kinds of field that a note is written in. */
export const KINDS = ['input', 'textarea', 'rich'] as const;
export type Kind = (typeof KINDS)[number];

/** The field of a kind on the page `plain-fields`. */
export function plainField(page: Page, kind: Kind): Locator {
  const names: Record<Kind, string> = {
    input: 'Anledning till besök: *',
    textarea: 'Behandlingsinsats',
    rich: 'PLANERADE ÅTGÄRDER',
  };
  return page.getByRole('textbox', { name: names[kind], exact: true });
}

/**
 * What a person reads in a field: lines as "\n", no-break spaces as spaces.
 * A rich field is read line by line, since innerText counts an empty line twice.
 */
export function readText(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    if ('value' in element) return String(element.value);
    const lines = [''];
    for (const child of element.childNodes) {
      const isLine = child.nodeName === 'DIV' || child.nodeName === 'P';
      if (isLine && (lines.length > 1 || lines[0] !== '')) lines.push('');
      if (child.nodeName === 'BR' && child.nextSibling) lines.push('');
      lines.push(`${lines.pop()}${child.textContent}`);
    }
    return lines.join('\n').replaceAll('\u00a0', ' ');
  });
}

/** Where the caret is, as what stands before it in the field. */
export function textBeforeCaret(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      return element.value.slice(0, element.selectionEnd ?? 0);
    }
    const selection = getSelection();
    if (!selection?.focusNode) return '';
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(selection.focusNode, selection.focusOffset);
    return range.toString();
  });
}

/** What is selected in the field that has the focus. */
export function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
    }
    return getSelection()?.toString() ?? '';
  });
}
