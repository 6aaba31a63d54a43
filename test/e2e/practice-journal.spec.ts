import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expandsOn } from '../harness/expands-on';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { readText } from '../harness/fields';

/** The keywords of each edition's note, in its order (K 7.1.2; K22 7.1). */
const KEYWORDS = {
  kalmar: [
    'Anledning till besök',
    'Kontaktsätt',
    'Skattningsskalor',
    'Behandlingsprogram',
    'Behandlingsinsats',
    'Planerade åtgärder',
    'Diagnos/Kodning',
  ],
  'kalmar-2022': ['Kontaktorsak', 'Åtgärd', 'Planerade åtgärder', 'Skattningsskalor', 'Diagnos'],
};

const note = (page: Page) => page.getByRole('region', { name: 'Besök psykisk hälsa' });

test('a therapist writes a whole follow-up with phrases alone', async ({ page }) => {
  await page.goto(ownPage('practice.html'));
  await expandsOn(page);
  const type = async (name: string, trigger: string, ...keys: string[]) => {
    await note(page).getByRole('textbox', { name, exact: true }).click();
    await page.keyboard.type(trigger);
    await page.keyboard.press('Enter');
    for (const key of keys) await page.keyboard.press(key);
  };
  await type('Anledning till besök', 'kbtintso', '2', 'Tab');
  await type('Behandlingsinsats', 'behint2so');
  await type('Planerade åtgärder', 'uppint', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter');
  const plan = note(page).getByRole('textbox', { name: 'Planerade åtgärder', exact: true });
  await expect
    .poll(() => readText(plan))
    .toMatch(/^Patienten tilldelas modul 3\. Uppföljning den \d{4}-\d\d-\d\d$/);
  await note(page).getByRole('textbox', { name: 'Skattningsskalor' }).click();
  await page.keyboard.type('ja');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const interpretation = note(page).getByRole('textbox', { name: 'MADRS-S fråga 9, tolkning' });
  await interpretation.click();
  await page.keyboard.type('Madrs1');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => readText(interpretation))
    .toContain('Patientens poäng: 1 vilket indikerar meningslöshetskänslor');
  await expect(page.getByText('kvar')).toBeHidden();
  await page.getByRole('button', { name: 'Signera' }).click();
  await expect(
    note(page)
      .getByText(/^Signerad/)
      .first(),
  ).toBeVisible();
  await plan.click();
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  expect(await readText(plan)).toMatch(/^Patienten tilldelas modul 3\./);
});

test('a signed note is never written in', async ({ page }) => {
  await page.goto(ownPage('practice.html'));
  const earlier = page
    .getByRole('region', { name: 'Tidigare anteckning' })
    .getByRole('textbox')
    .first();
  const before = await readText(earlier);
  await earlier.click();
  await page.keyboard.press('End');
  await page.keyboard.type('behint3å');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Space');
  await expect(page.getByText('Ställ markören i ett textfält')).toBeVisible();
  expect(await readText(earlier)).toBe(before);
});

for (const [edition, keywords] of Object.entries(KEYWORDS)) {
  test(`the note of ${edition} has the manual's keywords in its order`, async ({ page }) => {
    await page.goto(servedPage(`practice-journal/?edition=${edition}`));
    const text = await note(page).evaluate((element) => element.textContent ?? '');
    const places = keywords.map((keyword) => text.indexOf(keyword));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test(`the practice journal of ${edition} has no accessibility faults`, async ({ page }) => {
    await page.goto(servedPage(`practice-journal/?edition=${edition}`));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}

test('the cashier phrase says that the contact is free', async ({ page }) => {
  await page.goto(ownPage('practice.html'));
  const cashier = page.getByLabel('Information till kassa och inskrivning');
  await cashier.click();
  await page.keyboard.type('i0');
  await page.keyboard.press('Enter');
  await expect(cashier).toHaveValue('Ikbt, avgiftsbefriat enligt Regionbeslut');
});

test('a saved draft is told, and nothing of the note is stored', async ({ page }) => {
  await page.goto(ownPage('practice.html'));
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Utkastet är sparat i övningen')).toBeVisible();
});
