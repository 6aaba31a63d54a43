import { readFileSync } from 'node:fs';
import { expandsOn } from '../harness/expands-on';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { readText } from '../harness/fields';

/** One row of the manuals' phrase tables. */
interface Row {
  field: string;
  trigger: string;
  text: string;
}

/** Where the tables' fields stand in the practice journal of each edition. */
const FIELDS: Record<string, Record<string, string>> = {
  kalmar: {
    Kontaktorsak: 'Anledning till besök',
    Planering: 'Planerade åtgärder',
    Åtgärd: 'Behandlingsinsats',
    Skattningsskalor: 'Skattningsskalor',
  },
  'kalmar-2022': {
    Kontaktorsak: 'Kontaktorsak',
    Planering: 'Planerade åtgärder',
    Åtgärd: 'Åtgärd',
    Skattningsskalor: 'Skattningsskalor',
  },
};

function rowsOf(edition: string): readonly Row[] {
  const file = new URL(`../packs/fixtures/phrases-${edition}.json`, import.meta.url);
  const rows: Row[] = JSON.parse(readFileSync(file, 'utf8'));
  const seen = new Set<string>();
  return rows.filter(
    ({ field, trigger }) => !seen.has(`${field} ${trigger}`) && seen.add(`${field} ${trigger}`),
  );
}

/** The score that a MADRS trigger states stands in the place of X (design of the table, K 7.2.14). */
function expectedText({ trigger, text }: Row): string {
  const score = /^Mad(?:r)?s(\d)$/.exec(trigger)?.[1];
  return score === undefined ? text : text.replace('poäng: X', `poäng: ${score}`);
}

for (const edition of ['kalmar', 'kalmar-2022']) {
  for (const fields of ['single', 'multi', 'rich']) {
    test(`every phrase of ${edition} expands exactly in ${fields} fields`, async ({
      ownBrowser,
    }) => {
      test.setTimeout(180_000);
      const page = await ownBrowser.newPage();
      await page.goto(ownPage('popup.html'));
      await page.getByLabel('Utgåva').selectOption(edition);
      await expect(page.getByText('Sparat')).toBeVisible();
      await page.goto(servedPage(`practice-journal/?edition=${edition}&fields=${fields}`));
      await expandsOn(page);
      for (const row of rowsOf(edition)) {
        const name = FIELDS[edition]?.[row.field] ?? row.field;
        const field = page.getByRole('textbox', { name, exact: true }).first();
        await field.fill('');
        await field.focus();
        await page.keyboard.type(row.trigger);
        await page.keyboard.press('Enter');
        const text = expectedText(row);
        const expected = fields === 'single' ? text.replace(/\n+/g, ' ') : text;
        await expect.poll(() => readText(field), { message: row.trigger }).toBe(expected);
        await page.keyboard.press('Escape');
      }
    });
  }
}
