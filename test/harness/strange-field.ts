import type { Locator, Page } from '@playwright/test';
import { expandsOn } from './expands-on';
import { expect, servedPage } from './extension';

/**
 * Puts a field at the top of the page of plain fields, and the caret in it: at the bar in its text, which is taken
 * away, or where the browser puts it.
 * @param markup with `data-field` on the field
 * @param script of the page's own; `field` is the field in it
 */
export async function openField(page: Page, markup: string, script = ''): Promise<Locator> {
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
  await page.evaluate(
    ([html, code]) => {
      document.body.insertAdjacentHTML('afterbegin', html);
      const element = document.createElement('script');
      element.text = `{ const field = document.querySelector('[data-field]'); ${code} }`;
      document.body.append(element);
    },
    [markup, script] as const,
  );
  const field = page.locator('[data-field]');
  await field.evaluate((element) => {
    (element as HTMLElement).focus();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf('|') ?? -1;
      if (at < 0) continue;
      (node as Text).deleteData(at, 1);
      getSelection()?.collapse(node, at);
    }
  });
  return field;
}

/** What a person sees in a field, without the empty line at its end. */
export function shownIn(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    if ('value' in element) return String(element.value);
    // biome-ignore lint/performance/useDomNodeTextContent: as it is laid out is what a person sees
    return (element as HTMLElement).innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');
  });
}

/** Waits until a person sees this text in a field. */
export async function expectShown(field: Locator, text: string): Promise<void> {
  await expect.poll(() => shownIn(field), { timeout: 4_000 }).toBe(text);
}
