import type { Page } from '@playwright/test';
import { expandsOn } from '../harness/expands-on';
import { expect, servedPage, test } from '../harness/extension';
import { KINDS, plainField, readText, textBeforeCaret } from '../harness/fields';

const BEHINT3 =
  'Patienten har genomfört modul 3, ”Värderingar, mål och hinder”. Övningarna går ut på att utforska vad som är viktigt i livet, hinder och strategier samt att fortsätta med situationsanalyser.';

test.beforeEach(async ({ page }) => {
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
});

async function typeAndExpand(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

for (const kind of KINDS) {
  test.describe(`in a field of kind ${kind}`, () => {
    test('behint3å and Enter write the text, and the caret stands behind it', async ({ page }) => {
      const field = plainField(page, kind);
      await field.click();
      await typeAndExpand(page, 'behint3å');
      await expect.poll(() => readText(field)).toBe(BEHINT3);
      expect(await textBeforeCaret(field)).toBe(BEHINT3);
    });

    for (const [name, before, trigger, after] of [
      ['in the middle of text', 'Idag: ', 'behint3å', ' Mer.'],
      ['after a parenthesis', '(', 'behint3å', ')'],
      ['before a comma', '', 'behint3å', ', sedan'],
      ['with a capital at the start of a sentence', 'Hej. ', 'Behint3å', ''],
    ] as const) {
      test(`a trigger ${name} leaves the text around it untouched`, async ({ page }) => {
        const field = plainField(page, kind);
        await field.click();
        await page.keyboard.type(before + after);
        for (let step = 0; step < after.length; step++) await page.keyboard.press('ArrowLeft');
        await typeAndExpand(page, trigger);
        await expect.poll(() => readText(field)).toBe(before + BEHINT3 + after);
      });
    }

    test('one Ctrl+Z brings the trigger back half a second after it was typed, Ctrl+Y the text', async ({
      page,
    }) => {
      const field = plainField(page, kind);
      await field.click();
      await page.keyboard.type('Före behint3å');
      await page.waitForTimeout(500);
      await page.keyboard.press('Enter');
      await expect.poll(() => readText(field)).toBe(`Före ${BEHINT3}`);
      await page.keyboard.press('Control+z');
      await expect.poll(() => readText(field)).toBe('Före behint3å');
      expect(await textBeforeCaret(field)).toBe('Före behint3å');
      await page.keyboard.press('Control+y');
      await expect.poll(() => readText(field)).toBe(`Före ${BEHINT3}`);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+Shift+Z');
      await expect.poll(() => readText(field)).toBe(`Före ${BEHINT3}`);
      await page.keyboard.press('Control+z');
      await page.keyboard.type('!');
      await expect.poll(() => readText(field)).toBe('Före behint3å!');
    });

    test('inside a longer word nothing happens', async ({ page }) => {
      const field = plainField(page, kind);
      await field.click();
      await page.keyboard.type('xbehint3å');
      await page.keyboard.press('Enter');
      expect((await readText(field)).trimEnd()).toBe('xbehint3å');
    });

    test('a pasted trigger does not expand by itself', async ({ page }) => {
      const field = plainField(page, kind);
      await field.click();
      await page.keyboard.insertText('behint3å');
      await page.waitForTimeout(300);
      expect(await readText(field)).toBe('behint3å');
    });

    test('a trigger that an input method is still composing does not expand', async ({ page }) => {
      const field = plainField(page, kind);
      await field.click();
      const session = await page.context().newCDPSession(page);
      await session.send('Input.imeSetComposition', {
        text: 'behint3å',
        selectionStart: 8,
        selectionEnd: 8,
      });
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      });
      await page.waitForTimeout(200);
      expect((await readText(field)).trim()).toBe('behint3å');
    });
  });
}

for (const kind of ['textarea', 'rich'] as const) {
  test(`a trigger on the second line works in a field of kind ${kind}`, async ({ page }) => {
    const field = plainField(page, kind);
    await field.click();
    await typeAndExpand(page, 'Rad ett');
    await typeAndExpand(page, 'behint3å');
    await expect.poll(() => readText(field)).toBe(`Rad ett\n${BEHINT3}`);
  });
}

test('ordinary words expand only in their own field, alone on their line', async ({ page }) => {
  const action = plainField(page, 'textarea');
  await action.click();
  await typeAndExpand(page, 'Viktigt: Relationer');
  expect(await readText(action)).toBe('Viktigt: Relationer\n');
  await typeAndExpand(page, 'Relationer');
  await expect.poll(() => readText(action)).toContain('förstå och förbättra sina relationer');
  const plan = plainField(page, 'rich');
  await plan.click();
  await typeAndExpand(page, 'Relationer');
  expect((await readText(plan)).trim()).toBe('Relationer');
});

test('nothing is written in password, readonly and disabled fields', async ({ page }) => {
  const password = page.getByLabel('Lösenord');
  await password.click();
  await typeAndExpand(page, 'behint3å');
  await expect(password).toHaveValue('behint3å');
  const locked = page.getByLabel('Låst fält');
  await locked.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(locked).toHaveValue('behint3å');
  await expect(page.getByLabel('Avstängt fält')).toHaveValue('behint3å');
});

test('a journal phrase is not written in a message to the patient, and that is said', async ({
  page,
}) => {
  const message = page.getByLabel('Meddelande');
  await message.click();
  await typeAndExpand(page, 'behint3å');
  await expect(page.getByText('hör till journalen')).toBeVisible();
  expect(await readText(message)).toBe('behint3å\n');
});

test('Enter keeps its meaning where nothing is expanded, and is kept from the page where something is', async ({
  page,
}) => {
  await plainField(page, 'input').click();
  await typeAndExpand(page, 'Hej');
  await expect(page.locator('#submitted')).toHaveText('1');
  await page.keyboard.type(' ');
  await page.locator('#keys').evaluate((element) => element.replaceChildren());
  await typeAndExpand(page, 'behint3å');
  await expect.poll(() => readText(plainField(page, 'input'))).toBe(`Hej ${BEHINT3}`);
  await expect(page.locator('#submitted')).toHaveText('1');
  await expect(page.locator('#keys')).toHaveText('');
});

test('a text that does not fit is not written but offered for copying', async ({ page }) => {
  const short = page.getByLabel('Kort fält');
  await short.click();
  await typeAndExpand(page, 'behint3å');
  await expect(page.getByRole('alert')).toContainText('fältet tar högst 40 tecken');
  await expect(short).toHaveValue('behint3å');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await expect(page.getByText('Texten är kopierad')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(BEHINT3);
});
