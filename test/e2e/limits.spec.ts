import type { Page } from '@playwright/test';
import { askBackground } from '../harness/ask-background';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { openSidebar } from '../harness/sidebar';
import { UNIT_HEAD } from '../harness/unit-pack';

const overlay = (page: Page) => page.locator('ledtrad-overlay');
const banners = (page: Page) => overlay(page).getByRole('region', { name: 'Flaggor' });
const needs = (page: Page) => overlay(page).getByRole('list', { name: 'Veckans runda' });
const setting = (name: string, value: unknown) => ({ type: 'change-setting', name, value });

/** Oskar Provström, whose last answer to question 9 is 4, and Saga Låtsasdotter, whose is 3. */
const FOUR = '#moment/6';
const THREE = '#moment/5';

async function show(page: Page, address: string, name: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(servedPage(`practice-sob/${address}`));
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

test('a unit that moves or turns off a limit moves or takes away its banner, and is named as the source', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await show(page, FOUR, 'Oskar Provström');
  await expect(banners(page).getByRole('alert')).toContainText('Gräns 4 (manualen 4.1)');
  await askBackground(ownBrowser, setting('thresholds', { 'fraga-9-red': 5 }));
  await expect(banners(page)).toContainText('Gul');
  await expect(banners(page).getByRole('alert')).toHaveCount(0);
  await askBackground(ownBrowser, setting('thresholds', { 'fraga-9-red': 3 }));
  await expect(banners(page).getByRole('alert')).toContainText(
    'Gräns 3 (egen gräns, i stället för manualen 4.1)',
  );
  await expect(banners(page)).toContainText('enhetens rutin och ingen medicinsk bedömning');
  await show(page, THREE, 'Saga Låtsasdotter');
  await expect(banners(page).getByRole('alert')).toContainText('3 av 6');
  await askBackground(ownBrowser, setting('thresholds', {}));
  await expect(banners(page)).toContainText('Gul');
  await askBackground(ownBrowser, setting('thresholds', { 'fraga-9-thoughts': null }));
  await expect(banners(page)).toHaveCount(0);
});

test('a unit’s layer moves a limit of the round, under the unit’s name', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  await page.goto(servedPage('practice-sob/#mina'));
  await openSidebar(page);
  const row = (name: string) => needs(page).getByRole('listitem').filter({ hasText: name });
  await expect(row('Signe Dikt')).toContainText('Gräns 10 dagar (manualen 3.6.1)');
  await expect(row('Folke Sagner')).toHaveCount(0);
  const install = async (version: string, value: number | null) => {
    const thresholds = [{ id: 'inactive-days', value }];
    const text = JSON.stringify({ ...UNIT_HEAD, version, thresholds });
    const request = { kind: 'install-pack', text, signature: null };
    expect(await askBackground(ownBrowser, { type: 'options', request })).toMatchObject({
      ok: true,
    });
  };
  await install('1.0.0', 8);
  await expect(row('Folke Sagner')).toContainText(
    'Gräns 8 dagar (VC Norr, i stället för manualen 3.6.1)',
  );
  const options = await ownBrowser.newPage();
  await options.goto(ownPage('options.html#granser'));
  await expect(options.getByText('Satt av VC Norr i stället för källans gräns')).toBeVisible();
  await page.bringToFront();
  await install('1.0.1', null);
  await expect(row('Folke Sagner')).toHaveCount(0);
  await expect(row('Signe Dikt')).toHaveCount(0);
  await expect(row('Bertil Övningslund')).toContainText('Ingen dialog');
});

test('a score is called by the bands that were chosen in the options, at once', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await show(page, THREE, 'Saga Låtsasdotter');
  await openSidebar(page);
  const results = overlay(page).getByRole('region', { name: 'Resultat' });
  await expect(results).toContainText('Suicidtankar');
  const options = await ownBrowser.newPage();
  await options.goto(ownPage('options.html#granser/bands'));
  await options.getByRole('button', { name: 'Ändra intervallen för MADRS-S fråga 9' }).click();
  await options.getByLabel('Intervall 3 heter').fill('läs svaret samma dag');
  await options.getByRole('button', { name: 'Spara intervallen' }).click();
  await expect(options.getByText(/läs svaret samma dag/)).toBeVisible();
  await page.bringToFront();
  await expect(results).toContainText('Läs svaret samma dag');
  await expect(results).toContainText('Egna intervall, i stället för: Region Kalmar län');
});

test('a message with the unit’s words is marked, and an urgent one is a flag; a new one is another', async ({
  ownBrowser,
}) => {
  await askBackground(ownBrowser, setting('watchWords', ['mening med att leva', 'fint']));
  const page = await ownBrowser.newPage();
  await show(page, '#moment/15', 'Axel Övningstam');
  await expect(banners(page)).toContainText('ord från enhetens lista');
  await expect(banners(page)).toContainText('Listan ersätter inte att alla meddelanden läses');
  const mark = overlay(page).getByRole('button', { name: /Innehåller ”mening med att leva”/ });
  await page.getByText('någon mening med att leva').scrollIntoViewIfNeeded();
  await expect(mark).toHaveCount(1);
  await banners(page).getByRole('button', { name: 'Omhändertaget' }).click();
  await expect(banners(page)).toContainText(/Omhändertaget \d\d:\d\d/);
  await page
    .getByRole('row', { name: /någon mening med att leva/ })
    .evaluate((row) => row.after(row.cloneNode(true)));
  await expect(banners(page)).not.toContainText(/Omhändertaget \d\d:\d\d/);
  await show(page, '#moment/13', 'Henning Låtsaslund');
  await expect(banners(page)).toHaveCount(0);
  await show(page, '#moment/16', 'Lova Exempelman');
  await expect(banners(page)).toContainText('Brådskande meddelande väntar på svar');
});
