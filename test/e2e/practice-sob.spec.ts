import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { readText } from '../harness/fields';
import { addReader, buildReader, shippedSites } from '../harness/zoo';
import type {} from '../pages/zoo-reader/main';

const show = (page: Page, address: string) =>
  page.goto(servedPage(`practice-sob/?today=2026-11-24${address}`));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const row = (page: Page, name: string) => page.getByRole('row', { name });

async function openMoment(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

test('a week of a treatment: read, handle the flag, open the next module, answer', async ({
  page,
}) => {
  await page.goto(ownPage('practice-sob.html'));
  await expect(row(page, 'Disa Demolund')).toContainText(
    /Röd flagga: MADRS-S fråga 9: 5, Grön flagga: modul klar/,
  );
  await openMoment(page, 'Disa Demolund');
  await page.getByRole('button', { name: 'Markera som hanterad' }).first().click();
  await expect(page.getByText('Hanterad: Röd flagga: MADRS-S fråga 9: 5')).toBeVisible();
  await press(page, 'Öppna modul 4');
  await expect(page.getByLabel('Invånarstatus, modul 4')).toHaveValue('write');
  await expect(page.getByText('Inga flaggor.')).toBeVisible();

  const editor = page.getByRole('textbox', { name: 'Skriv meddelande' });
  await editor.click();
  await page.keyboard.type('Jag ringer dig ');
  await press(page, 'Fet');
  await page.keyboard.type('i dag');
  await press(page, 'Fet');
  await page.keyboard.press('Enter');
  await press(page, 'Punktlista');
  await page.keyboard.type('Modul 4');
  await press(page, 'Skicka meddelande');
  const sent = page.getByRole('table', { name: 'Konversation' }).getByRole('row').last();
  await expect(sent).toContainText('Behandlare');
  await expect(sent).toContainText('Jag ringer dig i dag');
  await expect(sent.getByText('i dag', { exact: true })).toHaveCSS('font-weight', '700');
  await expect(sent.getByText('Modul 4')).toHaveCSS('display', 'list-item');
  expect(await readText(editor)).toBe('');

  await page.goBack();
  await expect(row(page, 'Disa Demolund')).toContainText('4 av 7');
  await expect(row(page, 'Disa Demolund')).not.toContainText('Obesvarat');
});

test('a moment is started as the manual says (K 3.6)', async ({ page }) => {
  await show(page, '#mina');
  await page.getByRole('link', { name: 'Starta nytt moment' }).click();
  await press(page, 'Starta moment');
  await expect(page.locator('#root, #app').getByRole('status')).toHaveText(
    'Personnumret ska ha formen ÅÅÅÅMMDD-NNNN',
  );
  await page.getByLabel('Personnummer').fill('19990101-9998');
  await page.getByLabel('Välj program').selectOption('Sovhjälpen Plus');
  const welcome = page.getByRole('textbox', { name: 'Välkomstmeddelande' });
  await welcome.fill('Välkommen till Sovhjälpen');
  await press(page, 'Starta moment');
  await expect(page.locator('#root, #app').getByRole('status')).toHaveText(
    'Sovhjälpen Plus är startat',
  );
  await expect(page.getByText('Välkommen till Sovhjälpen', { exact: true })).toBeVisible();
  await expect(page.getByText('Aldrig inloggad')).toBeVisible();
});

test('another therapist takes over, by the white and the blue arrows (K 8.1)', async ({ page }) => {
  await show(page, '#alla');
  await expect(page.getByRole('table')).toBeHidden();
  await press(page, 'Visa alla patienter');
  await row(page, 'Ivar Exempellund')
    .getByRole('button', { name: 'Byt behandlare för Bo Behandlare' })
    .click();
  await page.getByLabel('Välj behandlare').selectOption('Britt Behandlare');
  await press(page, 'Byt behandlare');
  await expect(row(page, 'Ivar Exempellund')).toContainText('Britt Behandlare');
  await page.getByRole('link', { name: 'Mina' }).click();
  await expect(row(page, 'Ivar Exempellund')).toBeVisible();
});

test('a moment is handed over with unit and consent, and taken back (K 8.2.1–8.2.2)', async ({
  page,
}) => {
  await show(page, '#moment/1');
  await press(page, 'Överlämna');
  await press(page, 'Fortsätt');
  const box = page.getByRole('dialog', { name: 'Överlämna' });
  const confirm = box.getByRole('button', { name: 'Överlämna' });
  await confirm.click();
  await expect(box.getByRole('alert')).toHaveText('Välj den enhet som ska ta emot momentet');
  await page.getByLabel('Sök enhet').fill('provsjön');
  await page.getByLabel('Psykisk hälsa Provsjöns hälsocentral').check();
  await confirm.click();
  await expect(box.getByRole('alert')).toContainText('godkänt');
  await page.getByLabel('Jag intygar').check();
  await confirm.click();
  await expect(page.getByText('Överlämningsstart')).toBeVisible();
  await press(page, 'Avbryt överlämning');
  await expect(page.getByText('Överlämningsstart')).toBeHidden();
});

test('a handover is accepted and given a therapist; another is declined (K 8.2.3–8.2.4)', async ({
  page,
}) => {
  await show(page, '#overlamningar');
  await openMoment(page, 'Tage Fiktiv');
  await press(page, 'Godkänn');
  await page.getByLabel('Välj behandlare').selectOption('Britt Behandlare');
  await press(page, 'Tilldela behandlare');
  await expect(page.getByRole('heading', { name: 'Konversation' })).toBeVisible();
  await page.getByRole('link', { name: 'Tillbaka till listan' }).click();
  await openMoment(page, 'Nova Övningsdal');
  await press(page, 'Avböj');
  await expect(page.getByText('Ingen enhet har överlämnat något till er.')).toBeVisible();
});

test('a form is scheduled; then maintenance, ending and deletion (K 4.7, 3.6.5–3.6.7)', async ({
  page,
}) => {
  await show(page, '#moment/1');
  await press(page, 'Mätbatterier');
  await press(page, 'Schemaläggning');
  await press(page, 'Schemalägg PHQ-9');
  await page.getByLabel('Upprepas').check();
  await press(page, 'Spara');
  await expect(row(page, 'PHQ-9')).toContainText('Från 2026-11-24, med 7 dagars mellanrum');

  await press(page, 'Vidmakthållandeläge');
  await expect(page.getByLabel('Antal dagar')).toHaveValue('90');
  await press(page, 'Starta vidmakthållandeläge');
  await expect(page.getByText('Vidmakthållande till 2027-02-22', { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Skriv meddelande' })).toBeHidden();

  await press(page, 'Avsluta moment');
  await press(page, 'Avsluta momentet');
  await press(page, 'Gallra');
  await press(page, 'Gallra momentet');
  await expect(page.getByRole('heading', { name: 'Avslutade', level: 2 })).toBeVisible();
  await expect(page.getByText('Momentet för Tove Övningsson är gallrat')).toBeVisible();
  await expect(row(page, 'Tove Övningsson')).toBeHidden();
});

test('the page is read by its labels alone, each view as what it is', async ({ page }) => {
  await addReader(page, await buildReader());
  const sites = shippedSites();
  const sob = sites.find(({ id }) => id === 'sob');
  if (!sob) throw new Error('sob');
  const read = async (address: string) => {
    await page.goto('about:blank');
    await show(page, address);
    await expect
      .poll(() => page.evaluate((all) => window.zooReader.recognise(all), sites))
      .toBe('sob');
    return page.evaluate((own) => window.zooReader.read(own), sob);
  };
  const mina = await read('#mina');
  expect([mina.pages, mina.missing]).toEqual([['patients'], []]);
  expect(mina.tables[0]?.rows.find(({ namn }) => namn === 'Disa Demolund')).toEqual({
    namn: 'Disa Demolund',
    personnummer: expect.stringMatching(/^\d{8}-\d{4}$/),
    moment: 'Depressionshjälpen Plus',
    modul: '3 av 7',
    overlamningsstart: '',
    'senast-aktiv': 'för 2 timmar sedan',
    flaggor: 'Röd flagga: MADRS-S fråga 9: 5, Grön flagga: modul klar',
    meddelanden: 'Obesvarat sedan 2026-11-23',
    status: 'Pågående',
  });
  const moment = await read('#moment/7');
  expect([moment.page, moment.missing]).toEqual(['moment', []]);
  expect(moment.fields.map(({ role }) => role)).toEqual(['meddelande']);
  expect(moment.facts).toMatchObject({
    namn: 'Disa Demolund',
    program: 'Depressionshjälpen Plus',
    modul: '3 av 7',
    status: 'Pågående',
    'senast-fran-invanare': '2026-11-23',
    svarsdag: 'tisdag',
  });
  expect(moment.tables.map(({ id }) => id)).toEqual(['modules', 'messages', 'results']);
  expect(moment.tables[2]?.rows[1]).toEqual({
    datum: '2026-11-24',
    formular: 'MADRS-S fråga 9',
    poang: '5',
    modul: '3',
  });
  const others = [await read('#overlamningar'), await read('#moment/35'), await read('#starta')];
  expect(others.map((one) => one.page)).toEqual(['patients', 'handover', 'start']);
  expect(others.flatMap(({ missing }) => missing)).toEqual([]);
});

for (const address of ['#mina', '#alla', '#avslutade', '#overlamningar', '#starta']) {
  test(`${address} has no accessibility faults`, async ({ page }) => {
    await show(page, address);
    if (address === '#alla') await press(page, 'Visa alla patienter');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('a moment with its boxes open, and a handover, have no accessibility faults', async ({
  page,
}) => {
  await show(page, '#moment/7');
  for (const name of ['Mätbatterier', 'Schemaläggning', 'Schemalägg PHQ-9', 'Överlämna']) {
    await press(page, name);
  }
  await press(page, 'Fortsätt');
  await page.getByLabel('Sök enhet').fill('a');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await show(page, '#moment/35');
  await expect(page.getByRole('button', { name: 'Godkänn' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
