import type { Page } from '@playwright/test';
import { expect, test } from '../harness/extension';
import { expectShown, openField, shownIn } from '../harness/strange-field';

const TEXT = 'Ikbt, avgiftsbefriat enligt Regionbeslut';
const AREA = '<textarea data-field></textarea>';

async function expand(page: Page, typed: string): Promise<void> {
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

async function expectRefused(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Kopiera texten' })).toBeVisible();
}

/** Words before and behind the trigger that take more than a character each, or are read the other way. */
const WORDS = [
  'שלום',
  'cafe\u0301',
  '👩‍👩‍👧',
  '\u202bשלום\u202c',
  'zero\u200bwidth',
  'soft\u00adhyphen',
];

for (const [kind, markup] of [
  ['textarea', AREA],
  ['rich field', '<div contenteditable data-field></div>'],
] as const) {
  test(`letters of many kinds stay as they are in a ${kind}`, async ({ page }) => {
    const field = await openField(page, markup);
    for (const word of WORDS) {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(`${word} `);
      await expand(page, 'i0');
      const shown = (text: string) => `${word} ${text}`;
      await expectShown(field, shown(TEXT));
      await page.keyboard.press('Control+z');
      await expectShown(field, shown('i0'));
      await page.keyboard.insertText(` 👍🏽 ${word}`);
      await expectShown(field, shown(`i0 👍🏽 ${word}`));
    }
  });
}

/** Rich fields as pages of many ages draw them; the caret is at the bar. */
const RICH: Record<string, string> = {
  'letters in letters':
    '<div contenteditable data-field>Ord <b>fet <i>i0|</i></b><u> efter</u></div>',
  'a trigger of two parts': '<div contenteditable data-field>Ord <b>i</b><i>0|</i> efter</div>',
  'a table':
    '<div contenteditable data-field><table><tr><td>ett</td><td>i0|</td><td>tre</td></tr></table></div>',
  'a list':
    '<div contenteditable data-field><ul><li>ett</li><li>Ord i0|</li><li>tre</li></ul></div>',
  'line breaks alone': '<div contenteditable data-field>ett<br>i0|<br>tre</div>',
  'kept spaces': '<div contenteditable data-field style="white-space:pre">ett\n  i0|\n\ttre</div>',
  'a label': '<label>Namn <div contenteditable data-field>Ord i0|</div></label>',
  'islands that cannot be written in':
    '<div contenteditable data-field>Ord <b contenteditable="false">A</b> i0| <b contenteditable="false">B</b></div>',
  'a field in an island':
    '<div contenteditable>ute<p contenteditable="false"><span contenteditable data-field>Ord i0|</span></p></div>',
  'spaces that are not shown':
    '<div contenteditable data-field>\n  <p>ett\n   två   i0|</p>\n  <p>tre</p>\n</div>',
};

for (const [what, markup] of Object.entries(RICH)) {
  test(`a rich field with ${what}: written, undone, and its gaps walked`, async ({ page }) => {
    const field = await openField(page, markup);
    const before = await shownIn(field);
    await page.keyboard.press('Enter');
    await expectShown(field, before.replace('i0', TEXT));
    await page.keyboard.press('Control+z');
    await expectShown(field, before);
    await page.keyboard.type('!');
    await expectShown(field, before.replace('i0', 'i0!'));
    for (const _ of 'i0!') await page.keyboard.press('Backspace');
    await expand(page, 'uppint');
    await expectShown(
      field,
      before.replace('i0', 'Patienten tilldelas modul x. Uppföljning den xx'),
    );
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5');
    await expectShown(
      field,
      before.replace('i0', 'Patienten tilldelas modul 4. Uppföljning den 5'),
    );
  });
}

test('what a browser would take along unseen is not written over', async ({ page }) => {
  const hidden = 'ett <span style="display:none">dold</span> ';
  const field = await openField(page, `<div contenteditable data-field>${hidden}i0|</div>`);
  await page.keyboard.press('Enter');
  await expectRefused(page);
  expect(await field.evaluate((element) => element.innerHTML)).toBe(`${hidden}i0`);
});

for (const [room, fits] of [
  [TEXT.length, true],
  [TEXT.length - 1, false],
] as const) {
  test(`a field of at most ${room} letters ${fits ? 'takes' : 'refuses'} a text of ${TEXT.length}`, async ({
    page,
  }) => {
    const field = await openField(page, `<textarea data-field maxlength="${room}"></textarea>`);
    await expand(page, 'i0');
    if (!fits) await expectRefused(page);
    await expectShown(field, fits ? TEXT : 'i0');
  });
}

/** What pages do with each input; `value` is what then stands there. */
const MASKS: Record<string, string> = {
  'cuts at ten letters': 'field.value = field.value.slice(0, 10)',
  'writes in capitals': 'field.value = field.value.toUpperCase()',
  'takes away commas': "field.value = field.value.replace(/,/g, '')",
};

for (const [what, script] of Object.entries(MASKS)) {
  test(`a field whose page ${what}: the trigger is back, and the text offered`, async ({
    page,
  }) => {
    const input = `field.addEventListener('input', () => { ${script}; });`;
    const field = await openField(page, '<input data-field>', input);
    await expand(page, 'i0');
    await expectRefused(page);
    expect((await shownIn(field)).toLowerCase()).toBe('i0');
  });
}

test('where the page will not have its field as it was, that is said', async ({ page }) => {
  const input = `field.addEventListener('input', () => {
    if (field.value.length > 9) Object.assign(field, { value: 'Sidans text', readOnly: true });
  });`;
  const field = await openField(page, '<input data-field>', input);
  await expand(page, 'i0');
  await expectRefused(page);
  await expect(page.getByText('Kontrollera vad som står där.', { exact: false })).toBeVisible();
  await expectShown(field, 'Sidans text');
});

test('a field that its page draws anew at each input is written in', async ({ page }) => {
  const draw = `addEventListener('input', ({ target }) => {
    const next = target.cloneNode();
    next.value = target.value;
    target.replaceWith(next);
    next.focus();
    next.setSelectionRange(next.value.length, next.value.length);
  });`;
  const field = await openField(page, AREA, draw);
  await expand(page, 'Ord i0');
  await expectShown(field, `Ord ${TEXT}`);
  await page.keyboard.type('!');
  await expectShown(field, `Ord ${TEXT}!`);
});
