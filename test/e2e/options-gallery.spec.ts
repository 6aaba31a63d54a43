import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { options } from '../../lib/text/options';
import { expect, servedPage, test } from '../harness/extension';

const show = async (page: Page, section: string, choices = '') => {
  await page.goto('about:blank');
  await page.goto(servedPage(`options-gallery/${choices}#${section}`));
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

test('a setting is found by a word of it, and the address names it', async ({ page }) => {
  await show(page, 'oversikt');
  await page.getByLabel('Sök bland inställningarna').fill('inloggad dagar');
  const found = page.getByRole('navigation', { name: 'Avsnitt' }).getByRole('link');
  await expect(found).toHaveText(['Gränser', 'Inte inloggad på så många dagar']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#granser\/inactive-days$/);
  await expect(
    page.getByRole('heading', { name: 'Inte inloggad på så många dagar' }),
  ).toBeFocused();
  await page.getByLabel('Sök bland inställningarna').fill('xyz');
  await expect(page.getByText('Ingen inställning passar sökningen')).toBeVisible();
});

test('a pack says what it is, what it changed, and can be taken back', async ({ page }) => {
  await show(page, 'oversikt');
  const unit = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'VC Norr' }) });
  await expect(unit).toContainText('Enhetens, från en adress');
  await expect(unit).toContainText('Signerat med VC Norr');
  await expect(unit).toContainText('Adressen svarar inte. Version 1.0.2 används.');
  await unit.getByText('Senaste ändringen: 1 fras ändrad').click();
  await expect(unit.locator('ins').filter({ hasText: 'VC Norr' })).toBeVisible();
  await unit.getByRole('button', { name: 'Ta bort paketet' }).click();
  await expect(unit.getByRole('button', { name: 'Behåll' })).toBeFocused();
  await page.keyboard.press('Escape');
  await unit.getByRole('button', { name: 'Återgå till förra versionen' }).click();
  await expect(page.getByText('Förra versionen används.', { exact: true })).toBeVisible();
});

test('a table out of Word becomes a pack file, once its faults are mended', async ({ page }) => {
  await show(page, 'paket');
  const table = page.getByLabel('Klistra in tabellen');
  const rows = ['Sökord\tFras\tText', 'Behandlingsinsats\tnyfras\tRing 19121212-1212', '\tandra\t'];
  await table.fill(rows.join('\n'));
  await expect(page.getByText('Kolumner: Sökord, Fras, Text')).toBeVisible();
  await expect(
    page.getByText('rad 2, nyfras: Texten har något som ser ut som ett personnummer'),
  ).toBeVisible();
  await expect(page.getByText('rad 3, andra: Raden har ingen text')).toBeVisible();
  await page.getByLabel('Namn', { exact: true }).fill('VC Söder');
  await page.getByLabel('Källa').fill('VC Söder, frasminnen');
  await press(page, 'Spara som paketfil');
  await expect(page.getByText('Rätta de 2 felen i tabellen först.')).toBeVisible();
  await table.fill(
    [rows[0], 'Behandlingsinsats\tnyfras\tModul x är klar.', '\tbehint3å\tEgen.'].join('\n'),
  );
  await expect(page.getByText('2 fraser, 0 fel, 0 att se över')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Spara som paketfil'),
  ]);
  expect(download.suggestedFilename()).toBe('vc-soder-1.0.0.json');
  const pack = JSON.parse(await textOf(download));
  expect(pack).toMatchObject({
    id: 'vc-soder',
    extends: 'kalmar',
    version: '1.0.0',
    date: '2026-11-24',
    add: [{ trigger: 'nyfras', text: 'Modul {modul} är klar.', fields: ['atgard'] }],
    replace: [{ trigger: 'behint3å', text: 'Egen.' }],
  });
  await press(page, 'Använd paketet här');
  await expect(page.getByText('Paketet används nu.')).toBeVisible();
  await press(page, 'Börja om');
  await table.fill(JSON.stringify(pack));
  await expect(page.getByText('2 fraser, 0 fel, 0 att se över')).toBeVisible();
  await expect(page.getByLabel('Version')).toHaveValue('1.0.1');
});

test('every phrase can be saved as CSV and read again', async ({ page }) => {
  await show(page, 'paket');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Spara fraserna som CSV'),
  ]);
  await page.getByLabel('Klistra in tabellen').fill(await textOf(download));
  await expect(page.getByText(/^87 fraser, 0 fel/)).toBeVisible();
});

test('a pack in the making is there when one comes back, and a lone sign is said once', async ({
  page,
}) => {
  await show(page, 'paket');
  const table = page.getByLabel('Klistra in tabellen');
  const rows = 'Sökord\tFras\tText\nBehandlingsinsats\tnyfras\tRing xx i dag';
  await table.fill(rows);
  await page.getByLabel('Namn', { exact: true }).fill('VC Söder');
  await expect(page.getByText('1 fras, 0 fel, 1 att se över')).toBeVisible();
  await expect(page.getByText('”xx” står ensamt i texten')).toHaveCount(1);
  await page.getByRole('link', { name: 'Översikt' }).click();
  await page.getByRole('link', { name: 'Göra ett paket' }).click();
  await expect(table).toHaveValue(rows);
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('VC Söder');
});

test('limits, words, keys and one’s own details are saved; what IT has locked is not', async ({
  page,
}) => {
  await show(page, 'granser/fraga-9-red');
  const limit = page.getByRole('group', { name: 'Fråga 9 i MADRS-S: röd flagga från' });
  await limit.getByLabel('Eget värde', { exact: true }).check();
  const own = limit.getByLabel('Eget värde: Fråga 9 i MADRS-S: röd flagga från');
  await own.fill('tre');
  await own.press('Enter');
  await expect(page.getByText('Skriv ett tal')).toBeVisible();
  await own.fill('3,5');
  await own.press('Enter');
  await expect(limit.getByText('Sparat')).toBeVisible();
  await page.getByRole('link', { name: 'Tangenter' }).click();
  const keys = page.getByLabel('Sök fras');
  await keys.press('Control+Alt+k');
  await expect(page.getByText('Ctrl och Alt tillsammans är AltGr')).toBeVisible();
  await keys.press('Control+Shift+k');
  await expect(keys).toHaveValue('Ctrl + Skift + K');
  await show(page, 'granser', '?locked=thresholds');
  await expect(page.getByText('Låst av IT.')).toBeVisible();
  await expect(page.getByLabel('Eget värde').first()).toBeDisabled();
});

test('the parts of Ledtråd are turned off one by one; where IT has locked them, not', async ({
  page,
}) => {
  await show(page, 'funktioner');
  const lists = page.getByRole('checkbox', { name: 'Checklistor' });
  await expect(lists).toHaveAccessibleDescription(/listor som hör till sidan/);
  await lists.uncheck();
  await page.getByRole('checkbox', { name: 'Kodkontroll' }).uncheck();
  await page.getByRole('link', { name: 'Integritet' }).click();
  await page.getByText(/^Inställningar,/).click();
  await expect(page.getByLabel('Inställningar', { exact: true })).toHaveValue(
    /"featuresOff": \[\s*"checklists",\s*"code-check"\s*\]/,
  );
  await show(page, 'funktioner', '?locked=featuresOff');
  await expect(page.getByText('Låst av IT.')).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await expect(box).toBeDisabled();
});

test('the bands of the scales stand with their source; what sources disagree on has none', async ({
  page,
}) => {
  await show(page, 'granser/bands');
  await expect(page.getByRole('heading', { name: 'Skalornas intervall' })).toBeFocused();
  const scale = (name: string) =>
    page.locator('.bands').filter({ has: page.getByRole('heading', { name }) });
  await expect(scale('GAD-7, 0–21 poäng')).toContainText('10–14: måttlig ångest');
  await expect(scale('GAD-7, 0–21 poäng')).toContainText('Källa: ');
  await expect(scale('MADRS-S, 0–54 poäng')).toContainText('Gränserna är inte säkra');
});

test('a scale is divided anew, what is wrong is said by row, and the pack’s bands come back', async ({
  page,
}) => {
  await show(page, 'granser/bands');
  const gad = page
    .locator('.bands')
    .filter({ has: page.getByRole('heading', { name: 'GAD-7, 0–21 poäng' }) });
  await press(page, 'Ändra intervallen för GAD-7');
  await expect(gad.getByLabel('Intervall 1 börjar på')).toBeFocused();
  await gad.getByRole('button', { name: 'Avbryt' }).click();
  await expect(gad.getByRole('button', { name: 'Ändra intervallen för GAD-7' })).toBeFocused();
  await press(page, 'Ändra intervallen för GAD-7');
  await gad.getByLabel('Intervall 2 börjar på').fill('30');
  await gad.getByLabel('Intervall 3 heter').fill('');
  await gad.getByRole('button', { name: 'Spara intervallen' }).click();
  await expect(gad).toContainText('Intervall 2 börjar utanför skalan, som är 0–21.');
  await expect(gad).toContainText('Intervall 3 behöver ett namn.');
  await gad.getByLabel('Intervall 2 börjar på').fill('8,5');
  await gad.getByRole('button', { name: 'Spara intervallen' }).click();
  await expect(gad).toContainText('Intervall 2 ska börja på ett heltal');
  await gad.getByLabel('Intervall 2 börjar på').fill('8');
  await gad.getByRole('button', { name: 'Ta bort intervall 3' }).click();
  await expect(gad.getByRole('button', { name: 'Lägg till ett intervall' })).toBeFocused();
  await gad.getByLabel('Intervall 2 heter').fill('hög ångest');
  await gad.getByRole('button', { name: 'Spara intervallen' }).click();
  await expect(gad).toContainText('8–14: hög ångest');
  await expect(gad).toContainText('Egna intervall, i stället för: ');
  await press(page, 'Använd paketets intervall för GAD-7');
  await expect(gad).toContainText('10–14: måttlig ångest');
  await expect(gad).toContainText('Källa: ');
  await show(page, 'granser', '?locked=bands');
  await expect(page.getByRole('button', { name: 'Ändra intervallen för GAD-7' })).toBeDisabled();
});

test('a field and a site are taken away, and the fields saved first', async ({ page }) => {
  await show(page, 'falt');
  const field = 'Behandlingsinsats (”Insats”) på https://journal.exempel.se';
  await expect(page.getByText(field, { exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Spara fälten som JSON'),
  ]);
  expect(JSON.parse(await textOf(download))).toMatchObject([{ role: 'atgard', label: 'Insats' }]);
  await press(page, `Ta bort ${field}`);
  await expect(page.getByText('Inget fält är utpekat.')).toBeVisible();
  await press(page, 'Ta bort https://journal.exempel.se');
  await expect(page.getByText('Ingen webbplats är tilldelad.')).toBeVisible();
});

test('what is stored and counted is shown and taken away after a question', async ({ page }) => {
  await show(page, 'raknare');
  await expect(page.getByRole('row', { name: /^Summa/ })).toContainText('53');
  await expect(page.getByText('2–3 timmar')).toBeVisible();
  await expect(page.getByText('Källa: Stöd och behandling (iKBT) – Riktlinje')).toBeVisible();
  await press(page, 'Nollställ räknaren');
  await press(page, 'Ja');
  await expect(page.getByText('Inget är räknat än.')).toBeVisible();
  await page.getByRole('link', { name: 'Integritet' }).click();
  await page.getByText(/^Inställningar,/).click();
  await expect(page.getByLabel('Inställningar', { exact: true })).toHaveValue(
    /"edition": "kalmar"/,
  );
  await press(page, 'Radera allt som är lagrat');
  await press(page, 'Ja, radera allt');
  await expect(page.getByText('Inget är lagrat.')).toBeVisible();
});

test('the sheet to print has phrases by program with version and date, and nothing else', async ({
  page,
}) => {
  await show(page, 'lathund');
  await expect(
    page.getByText('Kalmar, version 1.0.0, 2026-11-22; VC Norr, version 1.0.2'),
  ).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'Ångesthjälpen Plus' })).toContainText('behint3å');
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
});

test('the first page asks for edition and program and shows three things to try', async ({
  page,
}) => {
  await show(page, '', '?first-run');
  await page.getByLabel('Program du mest arbetar med').selectOption('Sovhjälpen Plus');
  await expect(page.getByText('Sparat')).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('link', { name: 'Öppna övningsjournalen' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

for (const { id, title } of options.sections) {
  test(`${title} has no accessibility faults, in light and dark, and fits 320 pixels`, async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await show(page, id, '?locked=me');
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
