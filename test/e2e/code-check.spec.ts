import type { Page } from '@playwright/test';
import { expect, ownPage, test } from '../harness/extension';
import { part } from '../harness/journal';
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

test('a slip is mended in its row by one click, and what is no code is only told', async ({
  page,
}) => {
  const code = page.getByLabel('Kod, rad 2');
  await code.fill('DU 011');
  await expect(finding(page, '”DU 011” skrivs DU011')).toContainText('Se över');
  await expect(code).toHaveValue('DU 011');
  await finding(page, '”DU 011”').getByRole('button', { name: 'Skriv DU011' }).click();
  await expect(code).toHaveValue('DU011');
  await expect(page.getByText('”DU 011” är ändrad till DU011.')).toBeVisible();
  await expect(finding(page, 'skrivs DU011')).toHaveCount(0);
  await code.focus();
  await page.keyboard.press('Control+z');
  await expect(code).toHaveValue('DU 011');
  await code.fill('DU0011');
  await expect(finding(page, '”DU0011” är ingen kod')).toContainText('Rätta');
  await expect(finding(page, '”DU0011”').getByRole('button')).toHaveCount(0);
  await expect(code).toHaveValue('DU0011');
});

test('a diagnosis with a dot is the first one all the same: codes are added under it', async ({
  page,
}) => {
  await page.getByLabel('Kod, rad 1').fill('F41.1');
  await finding(page, '”F41.1” skrivs F411').getByRole('button', { name: 'Skriv F411' }).click();
  await expect(page.getByLabel('Kod, rad 1')).toHaveValue('F411');
  await page.getByLabel('Kod, rad 1').fill('f411');
  await finding(page, 'ZV044 saknas under F411')
    .getByRole('button', { name: 'Lägg till ZV044' })
    .click();
  await expect(page.getByLabel('Kod, rad 3')).toHaveValue('ZV044');
});

test('every diagnosis with codes has its own check; what lacks under the second is copied', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Lägg till diagnos' }).click();
  await page.getByLabel('Kod, rad 3').fill('F321');
  // Till a code hangs on it, only the main diagnosis asks for codes (K 7.5).
  await expect(finding(page, 'under F411')).toHaveCount(1);
  await expect(finding(page, 'under F321')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lägg till åtgärdskod under F321' }).click();
  await page.getByLabel('Kod, rad 4').fill('ZV044');
  const missing = finding(page, 'DU011 saknas under F321');
  await expect(missing).toContainText('7.5');
  await expect(finding(page, 'ZV044 är en tilläggskod och står ensam')).toBeVisible();
  await missing.getByRole('button', { name: 'Kopiera DU011' }).click();
  await expect(page.getByText('DU011 är kopierad. Klistra in den med Ctrl+V.')).toBeVisible();
  await expect(page.getByLabel('Kod, rad 5')).toHaveCount(0);
  await finding(page, 'ZV044 saknas under F411')
    .getByRole('button', { name: 'Lägg till ZV044' })
    .click();
  await expect(page.getByLabel('Kod, rad 3')).toHaveValue('ZV044');
  await expect(finding(page, 'under F411')).toHaveCount(0);
  await expect(missing).toBeVisible();
});

test('a finding names its pack, and a diagnosis that the program is not meant for its source', async ({
  page,
}) => {
  await part(page, 'Besök psykisk hälsa')
    .getByLabel('Behandlingsprogram')
    .selectOption('Stresshjälpen Plus');
  await page.getByLabel('Kod, rad 1').fill('F438A');
  const notice = finding(page, 'Stresshjälpen').filter({ hasText: 'Att veta' });
  await expect(notice).toContainText('Kalmar: Region Kalmar län, Behandlarmanual iKBT');
});
