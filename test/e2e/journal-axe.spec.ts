import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/extension';
import { fillPart, note, openJournal, part, prepare, press } from '../harness/journal';

/** The faults that axe finds in the overlay, in short. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('ledtrad-overlay').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test('the sidebar’s parts about the note have no fault that axe finds', async ({ ownBrowser }) => {
  test.setTimeout(120_000);
  await prepare(ownBrowser, 'Ebba Hittills', 'Avslut');
  const page = await ownBrowser.newPage();
  await openJournal(page, { patient: 'Ebba Hittills, 20051126-9976' });
  await note(page).getByRole('button', { name: 'Visa avslut' }).click();
  await note(page).getByRole('button', { name: 'Fäll ut tabellen' }).click();
  await note(page).getByLabel('GAD-7, poäng').fill('45');
  await page.getByLabel('Kod, rad 2').fill('DU 011');
  await part(page, 'Bokning')
    .first()
    .getByLabel('Vårdtjänst')
    .selectOption('Psykisk hälsa internetbaserad behandling 15 min');
  await expect(fillPart(page).getByLabel('Så är WHODAS 2.0 räknad')).toBeVisible();
  await expect(part(page, 'Poäng i anteckningen')).toBeVisible();
  const codes = part(page, 'Koder');
  await expect(codes.getByRole('button', { name: 'Skriv DU011' })).toBeVisible();
  for (const steps of await codes.getByText('Så gör du').all()) await steps.click();
  expect(await faults(page)).toEqual([]);

  await press(page, 'Fyll anteckningen');
  await expect(fillPart(page).getByRole('button', { name: 'Ångra allt' })).toBeEnabled();
  expect(await faults(page)).toEqual([]);

  await codes.getByLabel('Kontakten är').selectOption('Bedömning');
  await part(page, 'Bedömning').getByLabel('Start trots försvårande faktorer').check();
  await page.getByRole('button', { name: 'Signera' }).hover();
  await expect(page.getByText(/^Innan du sparar/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
