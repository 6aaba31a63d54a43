import type { Page } from '@playwright/test';
import { expect, test } from '../harness/extension';
import { plainField } from '../harness/fields';
import { expectShown, openField, shownIn } from '../harness/strange-field';

const TEXT = 'Ikbt, avgiftsbefriat enligt Regionbeslut';
const AREA = '<textarea data-field></textarea>';

async function expand(page: Page, typed: string): Promise<void> {
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

test('where the page moves on at input, keys go there and no gap is filled', async ({ page }) => {
  const move = `field.addEventListener('input', () => {
    if (field.value.length > 9) document.querySelector('#action').focus();
  });`;
  const field = await openField(page, AREA, move);
  await expand(page, 'uppint');
  await page.keyboard.type('vidare');
  await expectShown(field, 'Patienten tilldelas modul x. Uppföljning den xx');
  await expectShown(plainField(page, 'textarea'), 'vidare');
});

/** What is shown over the page, in the browser's top layer. */
const LAYERS: Record<string, [markup: string, script: string]> = {
  'a modal dialog': [`<dialog>${AREA}</dialog>`, "document.querySelector('dialog').showModal();"],
  'a popover': [`<div popover="manual">${AREA}</div>`, 'field.parentElement.showPopover();'],
  'a box that keeps the focus': [
    `<section>${AREA}</section>`,
    "addEventListener('focusin', ({ target }) => { if (!target.closest('section')) field.focus(); });",
  ],
};

for (const [what, [markup, script]] of Object.entries(LAYERS)) {
  test(`in ${what} gaps are walked, and a value is chosen by key`, async ({ page }) => {
    const field = await openField(page, markup, script);
    await field.focus();
    await expand(page, 'uppint');
    await expectShown(field, 'Patienten tilldelas modul x. Uppföljning den xx');
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownIn(field)).toMatch(/modul 4\. Uppföljning den \d{4}-\d\d-\d\d$/);
  });
}

test('a trigger that was pasted, dropped, filled in or mended expands', async ({ page }) => {
  const field = await openField(page, `<b id="word">i0</b>${AREA}`);
  const ways: Record<string, () => Promise<void>> = {
    pasted: async () => {
      await page.keyboard.type('i0');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+x');
      await page.keyboard.press('Control+v');
    },
    dropped: async () => {
      await page.locator('#word').dblclick();
      await page.locator('#word').dragTo(field);
    },
    'filled in': () => field.fill('i0'),
    mended: async () => {
      await page.keyboard.type('i01');
      await page.keyboard.press('Backspace');
    },
  };
  for (const [way, enter] of Object.entries(ways)) {
    await field.fill('');
    await enter();
    expect([way, await shownIn(field)]).toEqual([way, 'i0']);
    await field.press('End');
    await field.press('Enter');
    await expectShown(field, TEXT);
  }
});

test('an Enter that ends a composition expands nothing', async ({ page }) => {
  const field = await openField(page, AREA);
  const session = await page.context().newCDPSession(page);
  const compose = { text: 'i0', selectionStart: 2, selectionEnd: 2 };
  await session.send('Input.imeSetComposition', compose);
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.insertText', { text: 'i0' });
  await expectShown(field, 'i0');
  await page.keyboard.press('Enter');
  await expectShown(field, TEXT);
});

test('two phrases in two fields are undone each by itself', async ({ page }) => {
  const field = await openField(page, AREA);
  const other = plainField(page, 'rich');
  await expand(page, 'Ett i0');
  await expectShown(field, `Ett ${TEXT}`);
  await other.click();
  await expand(page, 'Två i0');
  await expectShown(other, `Två ${TEXT}`);
  await field.focus();
  await page.keyboard.press('Control+z');
  await expectShown(field, 'Ett i0');
  await expectShown(other, `Två ${TEXT}`);
  await other.focus();
  await page.keyboard.press('Control+z');
  await expectShown(other, 'Två i0');
  await expectShown(field, 'Ett i0');
});
