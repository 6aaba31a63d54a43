import type { Page } from '@playwright/test';
import { expect, ownPage, test } from '../harness/extension';
import { openSidebar } from '../harness/sidebar';

const codes = (page: Page) => page.getByRole('region', { name: 'Koder', exact: true });
const finding = (page: Page, text: string | RegExp) =>
  codes(page).getByRole('listitem').filter({ hasText: text });

test.beforeEach(async ({ page }) => {
  await page.goto(ownPage('practice.html'));
  await openSidebar(page);
});

test('a copied code with an old date is found at its row and in the sidebar, with the steps', async ({
  page,
}) => {
  const copied = finding(page, 'DU011').filter({ hasText: /datum/i });
  await expect(copied).toContainText('7.5.1');
  await copied.getByText('Så gör du').click();
  await expect(copied.getByRole('list').getByRole('listitem').first()).toBeVisible();
  const mark = page.getByRole('button', { name: /DU011.*datum|datum.*DU011/i }).first();
  const row = page.getByLabel('Kod, rad 2');
  await row.scrollIntoViewIfNeeded();
  const before = await mark.boundingBox();
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -60);
  await expect
    .poll(async () => {
      const [at, field] = [await mark.boundingBox(), await row.boundingBox()];
      return at && field ? Math.abs(at.y + at.height / 2 - field.y - field.height / 2) < 24 : false;
    })
    .toBe(true);
  expect(before).not.toBeNull();
  await page
    .getByLabel('Datum, rad 2')
    .fill(await page.getByLabel('Datum för vårdkontakten').inputValue());
  await expect(copied).toHaveCount(0);
});

test('one click adds the missing code, and the finding goes', async ({ page }) => {
  await finding(page, 'ZV044').getByRole('button', { name: 'Lägg till ZV044' }).click();
  await expect(page.getByLabel('Kod, rad 3')).toHaveValue('ZV044');
  await expect(page.getByRole('button', { name: 'Lägg till ZV044' })).toHaveCount(0);
});

test('what is due follows the way of the contact and the phase', async ({ page }) => {
  await expect(finding(page, 'ZV051')).toHaveCount(0);
  await page
    .getByRole('region', { name: 'Vårdkontakt' })
    .getByLabel('Kontakttyp')
    .selectOption('Digitalt videomöte');
  await expect(finding(page, 'ZV051').first()).toContainText('7.5');
  await codes(page).getByLabel('Kontakten är').selectOption('Bedömning');
  await expect(finding(page, 'ZV044')).toHaveCount(0);
});

test('a slip is mended in words and never in the page', async ({ page }) => {
  await page.getByLabel('Kod, rad 2').fill('DU 011');
  await expect(finding(page, '”DU 011” skrivs DU011')).toContainText('Se över');
  await page.getByLabel('Kod, rad 2').fill('DU0011');
  await expect(finding(page, '”DU0011” är ingen kod')).toContainText('Rätta');
  await expect(page.getByLabel('Kod, rad 2')).toHaveValue('DU0011');
});
