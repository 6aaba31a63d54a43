import type { Page } from '@playwright/test';
import { addPhrase, clear, expectText, modelText, openSurface, SURFACES } from '../harness/editors';
import { expandsOn } from '../harness/expands-on';
import { expect, servedPage, test } from '../harness/extension';
import { plainField } from '../harness/fields';

const TEXT = 'Ikbt, avgiftsbefriat enligt Regionbeslut';
const LINES = 'Rad ett av två.\nRad två.';
/** Twenty keys a second. */
const DELAY = 50;

test.beforeAll(({ sharedBrowser }) => addPhrase(sharedBrowser, 'tvarad', LINES));

async function expand(page: Page, text: string, wait = 0): Promise<void> {
  await page.keyboard.type(text);
  if (wait > 0) await page.waitForTimeout(wait);
  await page.keyboard.press('Enter');
}

for (const { family, name, oneLine, missing } of SURFACES) {
  test.describe(name, () => {
    test.skip(missing !== null, missing ?? '');
    test.beforeEach(({ page }) => openSurface(page, family, name));

    test('writes between words, undoes and redoes in one key, and again', async ({ page }) => {
      await page.keyboard.type('Ord efter');
      for (const _ of ' efter') await page.keyboard.press('ArrowLeft');
      await expand(page, ' i0', 500);
      await expectText(page, `Ord ${TEXT} efter`);
      await page.keyboard.press('Control+z');
      await expectText(page, 'Ord i0 efter');
      await page.keyboard.press('Control+y');
      await expectText(page, `Ord ${TEXT} efter`);
      await page.keyboard.press('Control+z');
      await expectText(page, 'Ord i0 efter');
      await page.keyboard.press('Control+Shift+Z');
      await expectText(page, `Ord ${TEXT} efter`);
      await page.keyboard.type('!');
      await expectText(page, `Ord ${TEXT}! efter`);
      await expand(page, ' i0');
      await expectText(page, `Ord ${TEXT}! ${TEXT} efter`);
      await page.keyboard.press('Control+z');
      await expectText(page, `Ord ${TEXT}! i0 efter`);
      await page.keyboard.type('?');
      await expectText(page, `Ord ${TEXT}! i0? efter`);
    });

    test('undoes to the trigger when all was typed at once', async ({ page }) => {
      await expand(page, 'Snabb i0');
      await expectText(page, `Snabb ${TEXT}`);
      await page.keyboard.press('Control+z');
      await expectText(page, 'Snabb i0');
      await page.keyboard.press('Control+y');
      await expectText(page, `Snabb ${TEXT}`);
      await page.keyboard.type('!');
      await expectText(page, `Snabb ${TEXT}!`);
    });

    test('writes two lines', async ({ page }) => {
      const lines = oneLine ? LINES.replace('\n', ' ') : LINES;
      await expand(page, 'Se: tvarad');
      await expectText(page, `Se: ${lines}`);
      await page.keyboard.type('!');
      await expectText(page, `Se: ${lines}!`);
      await page.keyboard.press('Backspace');
      await expectText(page, `Se: ${lines}`);
      await page.keyboard.press('Control+z');
      await expectText(page, 'Se: tvarad');
    });

    test('walks the gaps', async ({ page }) => {
      await expand(page, 'Plan: uppint', 300);
      await expectText(page, 'Plan: Patienten tilldelas modul x. Uppföljning den xx');
      await page.keyboard.type('12', { delay: 30 });
      await page.keyboard.press('Tab');
      await page.keyboard.type('2026-12-01');
      await page.keyboard.press('Tab');
      await page.keyboard.type('.');
      await expectText(page, 'Plan: Patienten tilldelas modul 12. Uppföljning den 2026-12-01.');
    });

    test('does what each key says, however fast they come', async ({ page }) => {
      await expand(page, 'Ord i0');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+y');
      await expand(page, ' i0');
      await page.keyboard.type('!');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('?');
      await expectText(page, `Ord ${TEXT} ${TEXT}?`);
    });

    test('keeps every key that is typed right behind', async ({ page }) => {
      for (const delay of [DELAY, 0]) {
        await clear(page);
        await page.keyboard.type('Ord i0', { delay });
        await page.keyboard.press('Enter', { delay });
        await page.keyboard.type(' ok, se ovan', { delay });
        await expectText(page, `Ord ${TEXT} ok, se ovan`);
      }
    });
  });
}

for (const name of ['cancels', 'reverts', 'reverts-at-once', 'guarded']) {
  test(`${name}: what the page refuses is offered for copying, and nothing is changed`, async ({
    page,
  }) => {
    await openSurface(page, 'refusing', name);
    await expand(page, 'behint3å');
    await expect(page.getByRole('button', { name: 'Kopiera texten' })).toBeVisible();
    await expectText(page, 'behint3å');
    await page.keyboard.type('!');
    await expectText(page, 'behint3å!');
  });
}

for (const name of ['deaf', 'late']) {
  test(`${name}: a paste that is taken but not written at once loses no key`, async ({ page }) => {
    await openSurface(page, 'refusing', name);
    await page.keyboard.type('Ord i0', { delay: DELAY });
    await page.keyboard.press('Enter', { delay: DELAY });
    await page.keyboard.type(' ok, se ovan', { delay: DELAY });
    await expectText(page, `Ord ${TEXT} ok, se ovan`);
  });
}

test('what was just typed into an editor that hides its textarea expands there', async ({
  page,
}) => {
  await openSurface(page, 'codemirror', 'codemirror5-textarea');
  await expand(page, 'Ord i0');
  await expect.poll(() => modelText(page)).toBe(`Ord ${TEXT}`);
  await page.keyboard.type('!');
  await expect.poll(() => modelText(page)).toBe(`Ord ${TEXT}!`);
});

test('undo in one field leaves what was typed in another since', async ({ page }) => {
  await page.goto(servedPage('plain-fields/'));
  const [area, input] = [plainField(page, 'textarea'), plainField(page, 'input')];
  await expandsOn(page);
  await area.click();
  await expand(page, 'Ord i0');
  await expect(area).toHaveValue(`Ord ${TEXT}`);
  await input.click();
  await page.keyboard.type('Annat');
  await area.click();
  await page.keyboard.press('Control+z');
  await expect(area).toHaveValue('Ord i0');
  await expect(input).toHaveValue('Annat');
  await page.keyboard.type('!');
  await expect(area).toHaveValue('Ord i0!');
});
