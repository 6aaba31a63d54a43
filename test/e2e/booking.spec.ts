import type { Page } from '@playwright/test';
import { expect, ownPage, test } from '../harness/extension';
import { openSidebar } from '../harness/sidebar';

const section = (page: Page) =>
  page.getByRole('complementary', { name: 'Ledtråd' }).getByRole('region', { name: 'Bokning' });
const form = (page: Page) => page.getByRole('main').getByRole('region', { name: 'Bokning' });

test.beforeEach(async ({ page }) => {
  await page.goto(ownPage('practice.html'));
  await openSidebar(page);
});

test('a written follow-up is to be booked as free; what costs is not (K 7.4)', async ({ page }) => {
  await expect(section(page)).toContainText('Välj vårdtjänst och kontakttyp');
  await form(page)
    .getByLabel('Vårdtjänst')
    .selectOption('Psykisk hälsa internetbaserad behandling 15 min');
  await form(page).getByLabel('Kontakttyp').selectOption('Telefonkontakt');
  await expect(section(page)).toContainText('Frasen i0 skriver det.');
  await form(page).getByLabel('Tidsåtgång').selectOption('00:30');
  await expect(section(page)).toContainText('Tidsåtgången är 30 minuter, vårdtjänsten 15.');
  const cashier = form(page).getByLabel('Information till kassa och inskrivning');
  await cashier.click();
  await page.keyboard.type('i0');
  await page.keyboard.press('Enter');
  await expect(section(page)).not.toContainText('Frasen i0');
  await form(page).getByLabel('Vårdtjänst').selectOption('Besök 45 min');
  await form(page).getByLabel('Kontakttyp').selectOption('Mottagningsbesök');
  await expect(section(page)).toContainText(
    'Mottagningsbesök kostar, men bokningen säger avgiftsfritt.',
  );
});

test('weekly times are proposed as a list, holidays told', async ({ page }) => {
  await section(page).getByText('Veckovisa tider').click();
  await section(page).getByLabel('Första dagen').fill('2026-12-11');
  await section(page).getByLabel('Klockan').fill('13:30');
  await section(page).getByLabel('Antal').fill('3');
  const times = section(page).getByRole('listitem').filter({ hasText: '13:30' });
  await expect(times).toHaveText([
    '2026-12-11 13:30, fredag 11 dec',
    '2026-12-18 13:30, fredag 18 dec',
    /^2026-12-25 13:30, fredag 25 dec \(Juldagen, helgdag\)$/i,
  ]);
  await section(page).getByRole('button', { name: 'Kopiera tiderna' }).click();
  await expect(page.getByText('Tiderna är kopierade.')).toBeVisible();
});
