import type { Page } from '@playwright/test';
import { expect, servedPage, test } from '../harness/extension';
import { openSidebar } from '../harness/sidebar';

const overlay = (page: Page) => page.locator('ledtrad-overlay');
const round = (page: Page) => overlay(page).getByRole('region', { name: 'Veckans runda' });
const names = (page: Page) =>
  round(page).getByRole('list', { name: 'Veckans runda' }).getByRole('listitem');

test.beforeEach(async ({ page }) => {
  await page.goto(servedPage('practice-sob/#mina'));
  await openSidebar(page);
  await expect(names(page).first()).toContainText('Birger Fiktivius');
});

test('a list whose rows are given to other patients goes to the patient, not to the row', async ({
  page,
}) => {
  await expect(names(page).nth(2)).toContainText('Oskar Provström');
  await page.evaluate(() => {
    // Sorted as frameworks do that keep the rows and change what stands in them.
    const rows = [...document.querySelectorAll('tbody tr')];
    const texts = rows.map((row) => row.innerHTML).reverse();
    for (const [at, row] of rows.entries()) row.innerHTML = texts[at] ?? '';
    const root = document.querySelector('ledtrad-overlay')?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLButtonElement>('.need button') ?? [])];
    all.find(({ textContent }) => textContent === 'Oskar Provström')?.click();
  });
  const row = page.getByRole('row', { name: 'Oskar Provström' });
  await expect(row.getByRole('link', { name: 'Oskar Provström' })).toBeFocused();
});

test('columns under other names and in another order are read; one that is gone is said', async ({
  page,
}) => {
  await page.evaluate(() => {
    const heads = {
      Namn: 'Invånare ▲',
      Personnummer: 'PERSONNR',
      'Senast aktiv': 'Senaste  inloggning:',
      Flaggor: 'Flagga',
      Meddelanden: 'Noteringar',
    };
    for (const head of document.querySelectorAll('th')) {
      const name = Object.entries(heads).find(([own]) => own === head.textContent)?.[1];
      if (name) head.textContent = name;
    }
    for (const row of document.querySelectorAll('table tr')) row.prepend(row.children[5] ?? '');
  });
  await expect(round(page)).toContainText('ingen kolumn ”Meddelanden”');
  await expect(names(page).first()).toContainText('Birger Fiktivius');
  await expect(round(page)).toContainText('Inte inloggad på 10 dagar');
  await expect(round(page)).not.toContainText('Lova Exempelman');
});

test('of two lists both are in the round, and what either lacks is said', async ({ page }) => {
  await page.evaluate(() => {
    const table = document.querySelector('table');
    const other = table?.cloneNode(true) as HTMLTableElement;
    for (const row of other.rows) row.deleteCell(4);
    for (const row of [...other.rows].slice(2)) row.remove();
    const link = other.querySelector('a');
    if (link) link.textContent = 'Ny Testdotter';
    const active = other.rows[1]?.cells[3];
    if (active) active.textContent = 'för 12 dagar sedan';
    table?.after(other);
  });
  await expect(round(page)).toContainText('av 38 patienter');
  await expect(round(page)).toContainText('ingen kolumn ”Flaggor”');
  await expect(names(page).filter({ hasText: 'Ny Testdotter' })).toContainText('12 dagar');
});

test('an empty list says so, and rows that come late are read', async ({ page }) => {
  await page.evaluate(() => {
    const rows = [...document.querySelectorAll('tbody tr')];
    for (const row of rows) row.remove();
    Object.assign(globalThis, { rows });
  });
  await expect(round(page)).toContainText('Inga patienter att läsa i listan');
  await page.evaluate(() => {
    const { rows } = globalThis as unknown as { rows: Element[] };
    document.querySelector('tbody')?.append(...rows.slice(0, 8));
  });
  await expect(round(page)).toContainText('3 av 8 patienter');
});

test('a moment that changes to another patient in the middle shows one patient’s flags', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Birger Fiktivius', exact: true }).first().click();
  const flags = overlay(page).getByRole('region', { name: 'Flaggor' });
  await expect(flags.getByRole('alert')).toContainText('6 av 6');
  await page.evaluate(async () => {
    // The name and number first, the scores in the frame after.
    for (const cell of document.querySelectorAll('dd')) {
      if (cell.textContent === 'Birger Fiktivius') cell.textContent = 'Annan Person';
      if (cell.textContent === '19500928-9848') cell.textContent = '19500928-9849';
    }
    await new Promise((done) => requestAnimationFrame(done));
    for (const cell of document.querySelectorAll('td'))
      if (cell.textContent === '6') cell.textContent = '0';
  });
  await expect(flags.getByRole('alert')).toHaveCount(0);
});
