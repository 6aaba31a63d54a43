import type { Page } from '@playwright/test';
import { addPhrase, expectModel, modelText, openSurface } from '../harness/editors';
import { expect, test } from '../harness/extension';

const TEXT = 'Ikbt, avgiftsbefriat enligt Regionbeslut';
const LINES = 'Rad ett av två.\nRad två.';
/** Far more lines than are drawn at a time. */
const NOTE = Array.from({ length: 400 }, (_, line) => `Rad ${line} av en lång anteckning.`);
/** By when an editor that looks now and then has seen what was done, in ms. */
const LOOK = 500;
const PLACE = NOTE[200] ?? '';

test.beforeAll(({ sharedBrowser }) => addPhrase(sharedBrowser, 'tvarad', LINES));

/** A note of 400 lines in a field that shows fifteen; the caret at the end of the line in the middle. */
async function openLongNote(page: Page, name: string): Promise<void> {
  await openSurface(page, 'codemirror', name);
  await page.addStyleTag({ content: '.cm-editor, .CodeMirror { height: 300px; }' });
  await page.keyboard.insertText(NOTE.join('\n'));
  await page.waitForTimeout(LOOK);
  await page.keyboard.press('Control+Home');
  for (let line = 0; line < 200; line++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.waitForTimeout(LOOK);
  const drawn = page.locator('.cm-line, .CodeMirror-line');
  await expect.poll(() => drawn.count()).toBeLessThan(NOTE.length / 2);
}

/** Waits for the whole note, with this behind its middle line. */
async function expectBehind(page: Page, text: string): Promise<void> {
  await expectModel(page, NOTE.join('\n').replace(PLACE, `${PLACE}${text}`));
}

for (const name of ['codemirror5-contenteditable', 'codemirror6']) {
  test(`${name}: in a note of which most is not drawn a phrase is written and undone`, async ({
    page,
  }) => {
    await openLongNote(page, name);
    await page.keyboard.type(' i0', { delay: 50 });
    await page.keyboard.press('Enter');
    await expectBehind(page, ` ${TEXT}`);
    await page.keyboard.press('Control+z');
    await expectBehind(page, ' i0');
    await page.keyboard.type('!');
    await expectBehind(page, ' i0!');
  });
}

test('codemirror6: gaps of a long note are walked, and what is scrolled to is left alone', async ({
  page,
}) => {
  await openLongNote(page, 'codemirror6');
  await page.keyboard.type(' uppint', { delay: 50 });
  await page.keyboard.press('Enter');
  await expectBehind(page, ' Patienten tilldelas modul x. Uppföljning den xx');
  await page.keyboard.type('4');
  await page.locator('.cm-scroller').hover();
  await page.mouse.wheel(0, 1_500);
  await page.waitForTimeout(500);
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  const text = await modelText(page);
  expect(text.replace(/ Patienten.*/, '')).toBe(NOTE.join('\n'));
  expect(text).toContain(' Patienten tilldelas modul 4');
});

test('codemirror5: lines that come into view with a phrase are neither doubled nor lost', async ({
  page,
}) => {
  await openLongNote(page, 'codemirror5-contenteditable');
  await page.keyboard.type(' tvarad', { delay: 50 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Kopiera texten' })).toBeVisible();
  await expectBehind(page, ' tvarad');
  await page.keyboard.type('!');
  await expectBehind(page, ' tvarad!');
});
