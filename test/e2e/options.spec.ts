import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expandedInPractice } from '../harness/expanded-in-practice';
import { expect, ownPage, test } from '../harness/extension';
import { plainField, readText, selectedText } from '../harness/fields';
import { expandIn, openNote } from '../harness/plain-note';
import { openSidebar } from '../harness/sidebar';
import { PHRASE } from '../harness/unit-pack';

/** Inside the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;

/** The options page of the built extension, at one of its sections. */
async function openOptions(browser: BrowserContext, section: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(ownPage(`options.html#${section}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const go = (page: Page, section: string) =>
  page.getByRole('navigation', { name: 'Avsnitt' }).getByRole('link', { name: section }).click();

async function writePhrase(options: Page, trigger: string, text: string): Promise<void> {
  await press(options, 'Skriv en egen fras');
  await options.getByLabel('Fras', { exact: true }).fill(trigger);
  await options.getByLabel('Text', { exact: true }).fill(text);
  await options.getByRole('checkbox', { name: 'Behandlingsinsats' }).check();
}

test('a phrase of one’s own is seen as it is written, saved, and walked through on an open page', async ({
  ownBrowser,
}) => {
  const note = await openNote(ownBrowser);
  const options = await openOptions(ownBrowser, 'fraser');
  await writePhrase(options, 'minövning', 'Patienten har övat {övning} inför modul {modul}.');
  await expect(options.locator('form.editor')).toContainText(
    'Patienten har övat xx inför modul x.',
  );
  await press(options, 'Spara frasen');
  await expect(options.getByText('Frasen ”minövning” är sparad.')).toBeVisible();
  await note.bringToFront();
  expect(await expandIn(note, 'minövning')).toBe('Patienten har övat xx inför modul x.');
  expect(await selectedText(note)).toBe('xx');
  await note.keyboard.type('andning');
  await note.keyboard.press('Tab');
  expect(await selectedText(note)).toBe('x');
  expect(await readText(plainField(note, 'textarea'))).toContain('övat andning inför');
});

test('a phrase with a personnummer in it is refused, and nothing of it is stored', async ({
  ownBrowser,
}) => {
  const options = await openOptions(ownBrowser, 'fraser');
  await writePhrase(options, 'minfras', 'Ring 19121212-1212 i morgon.');
  await press(options, 'Spara frasen');
  await expect(options.locator('form.editor').getByRole('status')).toContainText(
    'Texten har något som ser ut som ett personnummer (1912…). Ta bort det',
  );
  await go(options, 'Integritet');
  await expect(options.getByText(/^Inställningar|^Det som sidorna läser/).first()).toBeVisible();
  await expect(options.getByText(/^Dina egna fraser/)).toHaveCount(0);
});

test('a table out of Word says its faults by row, becomes a pack in use, and is gone back from', async ({
  ownBrowser,
}) => {
  const note = await openNote(ownBrowser);
  const options = await openOptions(ownBrowser, 'paket');
  const table = options.getByLabel('Klistra in tabellen');
  const paste = async (...rows: string[]) => {
    await table.fill('');
    await table.focus();
    // As a cell's text comes out of Word: cells by tabs, rows by line breaks, all at once.
    await options.keyboard.insertText(['Sökord\tFras\tText', ...rows].join('\n'));
  };
  await paste('Behandlingsinsats\tvcfras\tRing 19121212-1212.', 'Behandlingsinsats\tandra\t');
  await expect(
    options.getByText('rad 2, vcfras: Texten har något som ser ut som ett personnummer'),
  ).toBeVisible();
  await expect(options.getByText('rad 3, andra: Raden har ingen text')).toBeVisible();
  await options.getByLabel('Namn', { exact: true }).fill('VC Söder');
  await options.getByLabel('Källa').fill('VC Söder, frasminnen');
  await press(options, 'Använd paketet här');
  await expect(options.getByText('Rätta de 2 felen i tabellen först.')).toBeVisible();
  await paste('Behandlingsinsats\tvcfras\tEnhetens text, modul x.');
  await press(options, 'Använd paketet här');
  await expect(options.getByText('”VC Söder” 1.0.0 är inläst: 1 fras.')).toBeVisible();
  expect(await expandIn(note, 'vcfras')).toBe('Enhetens text, modul x.');
  await paste('Behandlingsinsats\tvcfras\tEnhetens nya text.');
  await options.getByLabel('Version').fill('1.0.1');
  await press(options, 'Använd paketet här');
  await expect(options.getByText('”VC Söder” 1.0.1 är inläst: 1 fras.')).toBeVisible();
  expect(await expandIn(note, 'vcfras')).toBe('Enhetens nya text.');
  await go(options, 'Översikt');
  const pack = options.getByRole('listitem').filter({ hasText: 'VC Söder' });
  await expect(pack).toContainText('Enhetens, från en fil');
  await pack.getByRole('button', { name: 'Återgå till förra versionen' }).click();
  await expect(options.getByText('Version 1.0.0 används igen.')).toBeVisible();
  expect(await expandIn(note, 'vcfras')).toBe('Enhetens text, modul x.');
});

test('the lathund prints the phrases by program, with version and date, and nothing else', async ({
  ownBrowser,
}) => {
  const options = await openOptions(ownBrowser, 'lathund');
  await options.emulateMedia({ media: 'print' });
  const sheet = options.getByRole('article');
  await expect(sheet).toContainText(/Kalmar, version \d+\.\d+\.\d+, \d{4}-\d\d-\d\d/);
  await expect(sheet).toContainText(/Utskriven \d{4}-\d\d-\d\d/);
  await expect(options.getByRole('table', { name: 'Ångesthjälpen Plus' })).toContainText(
    'behint3å',
  );
  await expect(options.getByRole('navigation')).toBeHidden();
  await expect(options.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  const pdf = (await options.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
});

test('what is stored is shown, all of it, and is gone from the pages when it is deleted', async ({
  ownBrowser,
}) => {
  const note = await openNote(ownBrowser);
  const options = await openOptions(ownBrowser, 'fraser');
  await writePhrase(options, 'minfras', 'Min egen text.');
  await press(options, 'Spara frasen');
  await expect(options.getByText('Frasen ”minfras” är sparad.')).toBeVisible();
  expect(await expandIn(note, 'minfras')).toBe('Min egen text.');
  await go(options, 'Integritet');
  await options.getByText(/^Dina egna fraser/).click();
  await expect(options.getByLabel(/^Dina egna fraser/)).toHaveValue(/"text":"Min egen text\."/);
  await press(options, 'Radera allt som är lagrat');
  await press(options, 'Ja, radera allt');
  await expect(options.getByText('Allt som Ledtråd hade sparat är borttaget.')).toBeVisible();
  await expect(options.getByText(/^Dina egna fraser/)).toHaveCount(0);
  expect(await expandIn(note, 'minfras')).toContain('minfras');
  expect(await expandIn(note, 'i0')).toContain('avgiftsbefriat');
});

test('a setting is found by a word of it, and gone to with Enter', async ({ ownBrowser }) => {
  const options = await openOptions(ownBrowser, 'oversikt');
  await options.getByLabel('Sök bland inställningarna').fill('kodkontroll');
  const found = options.getByRole('navigation', { name: 'Avsnitt' }).getByRole('link');
  await expect(found).toHaveText(['Funktioner', 'Kodkontroll']);
  await options.keyboard.press('Enter');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Funktioner');
  await expect(options.getByRole('checkbox', { name: 'Kodkontroll' })).toBeVisible();
});

test('a part that is turned off leaves an open page at once, and comes back', async ({
  ownBrowser,
}) => {
  const journal = await ownBrowser.newPage();
  await journal.goto(ownPage('practice.html'));
  await openSidebar(journal);
  const part = (name: string) => journal.getByRole('region', { name, exact: true });
  await expect(part('Koder')).toBeVisible();
  await journal.getByLabel('Kod, rad 2').scrollIntoViewIfNeeded();
  const mark = journal.getByRole('button', { name: /DU011.*datum|datum.*DU011/i });
  await expect(mark.first()).toBeVisible();
  const options = await openOptions(ownBrowser, 'funktioner');
  await options.getByLabel('Kodkontroll').uncheck();
  await expect(options.getByText('Sparat.')).toBeVisible();
  await expect(part('Koder')).toHaveCount(0);
  await expect(mark).toHaveCount(0);
  await expect(part('Fyll anteckningen')).toBeVisible();
  await options.getByLabel('Kodkontroll').check();
  await expect(part('Koder')).toBeVisible();
  await expect(mark.first()).toBeVisible();
});

test('with every part turned off a red flag still stands on the patient’s page', async ({
  ownBrowser,
}) => {
  const options = await openOptions(ownBrowser, 'funktioner');
  for (const box of await options.getByRole('checkbox').all()) await box.uncheck();
  await expect(options.getByText('Sparat.')).toBeVisible();
  const platform = await ownBrowser.newPage();
  await platform.goto(ownPage('practice-sob.html'));
  await platform.getByRole('link', { name: 'Disa Demolund', exact: true }).first().click();
  const overlay = platform.locator('ledtrad-overlay');
  await expect(overlay.getByRole('alert').first()).toContainText('5 av 6');
  await expect(overlay.getByRole('button', { name: 'Öppna checklistan' })).toHaveCount(0);
  await openSidebar(platform);
  await expect(overlay.getByRole('complementary').getByRole('region')).toHaveCount(1);
});

test('a web site that was turned off is turned on again', async ({ ownBrowser }) => {
  const note = await openNote(ownBrowser);
  const { origin } = new URL(note.url());
  const options = await openOptions(ownBrowser, 'falt');
  await options.evaluate(
    (off) => chrome.runtime.sendMessage({ type: 'change-setting', name: 'off', value: [off] }),
    origin,
  );
  await expect(options.getByText(origin, { exact: true })).toBeVisible();
  expect(await expandIn(note, 'i0')).toBe('i0\n');
  await press(options, `Slå på Ledtråd på ${origin}`);
  await expect(options.getByText('Ledtråd är inte avstängt någonstans.')).toBeVisible();
  expect(await expandIn(note, 'i0')).toContain('avgiftsbefriat');
});

test('the page for IT is saved from where the policy is shown', async ({ ownBrowser }) => {
  const options = await openOptions(ownBrowser, 'policy');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('link', { name: 'Spara anvisningen för IT' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('anvisning-for-it.md');
  const page = readFileSync('public/policies/anvisning-for-it.md', 'utf8');
  expect(readFileSync(await download.path(), 'utf8')).toBe(page);
});

test('phrases written and codes added by a click are counted by day', async ({ ownBrowser }) => {
  const journal = await ownBrowser.newPage();
  await journal.goto(ownPage('practice.html'));
  await openSidebar(journal);
  const codes = journal.getByRole('region', { name: 'Koder', exact: true });
  await codes.getByRole('button', { name: 'Lägg till ZV044' }).click();
  await expect(journal.getByLabel('Kod, rad 3')).toHaveValue('ZV044');
  const text = await expandedInPractice(journal);
  await journal.goto('about:blank');
  const options = await openOptions(ownBrowser, 'raknare');
  const columns = ['Dag', 'Fraser', 'Sparade tecken', 'Rättade koder'];
  await expect(options.getByRole('columnheader')).toHaveText(columns);
  const saved = String(text.length - PHRASE.trigger.length);
  const sum = options.getByRole('row', { name: /^Summa/ }).getByRole('cell');
  await expect(sum).toHaveText(['1', saved, '1']);
});

test('the first page keeps where one works, and its three things work in the practice journal', async ({
  ownBrowser,
}) => {
  const first = await ownBrowser.newPage();
  await first.goto(ownPage('first-run.html'));
  await first.getByLabel('Region och utgåva').selectOption('kalmar-2022');
  await expect(first.getByText('Sparat.')).toBeVisible();
  await first.getByLabel('Program du mest arbetar med').selectOption('Ångesthjälpen plus');
  await expect(first.getByText('Sparat.')).toBeVisible();
  const options = await openOptions(ownBrowser, 'oversikt');
  const edition = options.getByRole('combobox', { name: 'Utgåva' });
  await expect(edition).toHaveValue('kalmar-2022');
  await expect(options.getByRole('combobox', { name: 'Program i fokus' })).toHaveValue(
    'angesthjalpen',
  );
  await edition.selectOption('kalmar');
  await expect(options.getByText('Sparat.')).toBeVisible();
  await first.reload();
  await expect(first.getByLabel('Region och utgåva')).toHaveValue('kalmar');
  const [journal] = await Promise.all([
    ownBrowser.waitForEvent('page'),
    first.getByRole('link', { name: 'Öppna övningsjournalen' }).click(),
  ]);
  const field = journal.getByRole('textbox', { name: 'Behandlingsinsats', exact: true }).first();
  await field.click();
  await journal.keyboard.type('behint3å');
  await journal.keyboard.press('Enter');
  await expect.poll(() => readText(field)).toMatch(/^Patienten har genomfört modul 3/);
  await journal.keyboard.press('Control+z');
  await expect.poll(() => readText(field)).toBe('behint3å');
  await journal.keyboard.press('Control+Space');
  await expect(journal.getByRole('combobox', { name: 'Sök fras' })).toBeFocused();
  await journal.keyboard.press('Escape');
  await field.fill('');
  await journal.keyboard.type('uppint');
  await journal.keyboard.press('Enter');
  await expect.poll(() => selectedText(journal)).toBe('x');
});
