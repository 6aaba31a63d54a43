import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expandsOn } from '../harness/expands-on';
import { expect, servedPage, test } from '../harness/extension';
import { KINDS, plainField, readText, selectedText } from '../harness/fields';

test.beforeEach(async ({ page }) => {
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
});

const box = (page: Page) => page.getByRole('combobox', { name: 'Sök fras' });
const chosen = (page: Page) => page.getByRole('option', { selected: true });

for (const kind of KINDS) {
  test(`a phrase found by words of its title is written at the caret in a field of kind ${kind}`, async ({
    page,
  }) => {
    const field = plainField(page, kind);
    await field.click();
    await page.keyboard.type('Före. Efter.');
    for (let step = 0; step < ' Efter.'.length; step++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Space');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('oro acceptans');
    await expect(chosen(page)).toContainText('behint6o');
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeHidden();
    await expect
      .poll(() => readText(field))
      .toMatch(/^Före\.Patienten har genomfört modul 6, ”Acceptans”.* Efter\.$/);
    await expect(field).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(() => readText(field)).toBe('Före. Efter.');
  });
}

test('å, ä and ö are found typed as a and o', async ({ page }) => {
  await plainField(page, 'textarea').click();
  await page.keyboard.press('Control+Space');
  await page.keyboard.type('angesthjalpen vardering');
  await expect(chosen(page)).toContainText('behint3å');
});

test('what fits the field stands first', async ({ page }) => {
  await plainField(page, 'rich').click();
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('option').first()).toContainText('uppint');
  await page.keyboard.press('Escape');
  await plainField(page, 'input').click();
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('option').first()).toContainText('kbtint');
});

test('a half-typed trigger becomes the search, and the phrase takes its place', async ({
  page,
}) => {
  const field = plainField(page, 'textarea');
  await field.click();
  await page.keyboard.type('behint3');
  await page.keyboard.press('Control+Space');
  await expect(box(page)).toHaveValue('behint3');
  await page.keyboard.type('st');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => readText(field))
    .toMatch(/^Patienten har genomfört modul 3, ”Medveten närvaro/);
});

test('Esc closes and gives the caret back; nothing is written', async ({ page }) => {
  const field = plainField(page, 'rich');
  await field.click();
  await page.keyboard.type('Hej');
  await page.keyboard.press('Control+Space');
  await page.keyboard.type('behint1å');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await page.keyboard.type('!');
  expect(await readText(field)).toBe('Hej!');
});

test('the preview shows the text with its gaps, and the first gap is selected after writing', async ({
  page,
}) => {
  await plainField(page, 'textarea').click();
  await page.keyboard.press('Control+Space');
  await page.keyboard.type('uppint');
  const preview = page.getByRole('region', { name: 'Förhandsvisning' });
  await expect(preview).toHaveText('Patienten tilldelas modul x. Uppföljning den xx');
  await expect(preview.locator('mark')).toHaveText(['x', 'xx']);
  await page.keyboard.press('Enter');
  await expect.poll(() => selectedText(page)).toBe('x');
});

test('it is a combobox by the book, by keyboard and for a screen reader', async ({ page }) => {
  await plainField(page, 'textarea').click();
  await page.keyboard.press('Control+Space');
  await page.keyboard.type('behint');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const active = await box(page).getAttribute('aria-activedescendant');
  await expect(chosen(page)).toHaveAttribute('id', active ?? 'none');
  await expect(page.getByRole('status').filter({ hasText: 'fraser' })).toBeVisible();
  await page.keyboard.type('zzz');
  await expect(page.getByText('Ingen fras passar sökningen')).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('behint');
  const { violations } = await new AxeBuilder({ page }).include('ledtrad-overlay').analyze();
  expect(violations).toEqual([]);
});

test('outside every field it says what to do', async ({ page }) => {
  await page.locator('h1').click();
  await page.keyboard.press('Control+Space');
  await expect(page.getByText('Ställ markören i ett textfält')).toBeVisible();
});

test('keys typed in it do not reach the page', async ({ page }) => {
  await plainField(page, 'textarea').click();
  await page.keyboard.press('Control+Space');
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  await expect(page.locator('#keys')).toHaveText('');
});
