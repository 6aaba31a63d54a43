import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { askBackground } from './ask-background';
import { expandsOn } from './expands-on';
import { expect, servedPage } from './extension';

/** A way of taking text that the page `editors` imitates. */
export interface Surface {
  family: string;
  name: string;
  /** Whether a text of two lines becomes one there. */
  oneLine: boolean;
  /** Why it cannot be tried with the packages installed; null where it can. */
  missing: string | null;
}

const NAMES: Record<string, string> = {
  plain:
    'text search email textarea rich plaintext-only open-textarea open-rich closed-text closed-textarea closed-rich',
  frames: 'srcdoc written reopened never-closed nested in-shadow in-closed designed',
  controlled: 'react-input react-textarea preact-input preact-textarea vue-input vue-textarea lit',
  ckeditor4: 'ckeditor4',
  ckeditor5: 'ckeditor5',
  tinymce: 'tinymce tinymce-inline',
  quill: 'quill1 quill2',
  prosemirror: 'prosemirror tiptap',
  lexical: 'lexical',
  slate: 'slate',
  draft: 'draft',
  codemirror: 'codemirror5-contenteditable codemirror6',
};
const ONE_LINE = /^(text|search|email|closed-text|.*-input)$/;

/** From 4.23 on CKEditor 4 starts with a paid licence alone. */
function ckeditor4Missing(): string | null {
  const { version } = JSON.parse(readFileSync('node_modules/ckeditor4/package.json', 'utf8'));
  return Number(version.split('.')[1]) < 23 ? null : `ckeditor4 ${version} wants a licence`;
}

/** All that phrases are to be written in. */
export const SURFACES: readonly Surface[] = Object.entries(NAMES).flatMap(([family, names]) =>
  names.split(' ').map((name) => ({
    family,
    name,
    oneLine: ONE_LINE.test(name),
    missing: family === 'ckeditor4' ? ckeditor4Missing() : null,
  })),
);

/** Opens a surface, with the caret in its empty field. */
export async function openSurface(page: Page, family: string, name: string): Promise<void> {
  await page.goto(servedPage(`editors/?family=${family}&surface=${name}`));
  await page.waitForFunction(() => window.noteSurface !== undefined);
  await expandsOn(page);
  await focusField(page);
}

async function focusField(page: Page): Promise<void> {
  for (const frame of page.frames().toReversed()) {
    const field = frame.locator('[data-field],[contenteditable=true]').first();
    if ((await field.count()) > 0) return field.click({ position: { x: 20, y: 10 } });
  }
  // In a closed shadow root no locator finds it.
  const box = await page.locator('#surface').boundingBox();
  if (box) await page.mouse.click(box.x + 20, box.y + 12);
}

/** The text of the field as the editor's own model has it. */
export async function modelText(page: Page): Promise<string> {
  return page.evaluate(() => window.noteSurface?.text() ?? '');
}

/** Waits for the text in the model; for notes of which the page shows but a part. */
export async function expectModel(page: Page, text: string): Promise<void> {
  await expect.soft.poll(() => modelText(page), { timeout: 4_000 }).toBe(text);
}

/** Waits for the text in the model, then looks whether the page shows the same. */
export async function expectText(page: Page, text: string): Promise<void> {
  await expectModel(page, text);
  const shown = await shownText(page);
  if (shown !== null) expect.soft(squeezed(shown)).toBe(squeezed(text));
}

async function shownText(page: Page): Promise<string | null> {
  for (const frame of page.frames().toReversed()) {
    const field = frame.locator('[data-field],[contenteditable=true]').first();
    if ((await field.count()) === 0) continue;
    return field.evaluate((element) => {
      if ('value' in element) return String(element.value);
      // biome-ignore lint/performance/useDomNodeTextContent: as it is laid out is what a person sees
      return (element as HTMLElement).innerText;
    });
  }
  return null;
}

/** Paragraphs show with more line breaks than they have, and empty ends with filler. */
function squeezed(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/\n+/g, '\n')
    .replace(/\n$/, '');
}

/** Empties the field by keys. */
export async function clear(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
}

/** Saves a phrase of one's own, without gaps, as the options page does. */
export async function addPhrase(
  browser: BrowserContext,
  trigger: string,
  text: string,
): Promise<void> {
  const phrase = { id: `test-${trigger}`, trigger, fields: ['atgard'], text };
  const request = { kind: 'save-phrase', phrase };
  expect(await askBackground(browser, { type: 'options', request })).toMatchObject({ ok: true });
}
