import type { Locator, Page } from '@playwright/test';
import { expandsOn } from '../harness/expands-on';
import { datedTest, expect, ownPage, servedPage, test } from '../harness/extension';
import { KINDS, plainField, readText, selectedText } from '../harness/fields';

test.beforeEach(async ({ page }) => {
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
});

async function expand(page: Page, field: Locator, trigger: string): Promise<void> {
  await field.click();
  await page.keyboard.type(trigger);
  await page.keyboard.press('Enter');
}

const list = (page: Page, name: string) => page.getByRole('listbox', { name });

for (const kind of KINDS) {
  test.describe(`in a field of kind ${kind}`, () => {
    test('the first unknown gap is selected, Tab and Shift+Tab walk, typing replaces', async ({
      page,
    }) => {
      const field = plainField(page, kind);
      await expand(page, field, 'uppint');
      await expect.poll(() => selectedText(page)).toBe('x');
      await page.keyboard.press('Tab');
      expect(await selectedText(page)).toBe('xx');
      await page.keyboard.press('Shift+Tab');
      expect(await selectedText(page)).toBe('x');
      await page.keyboard.type('12');
      await page.keyboard.press('Tab');
      expect(await selectedText(page)).toBe('xx');
      await page.keyboard.type('2026-12-01');
      await page.keyboard.press('Tab');
      await page.keyboard.type('.');
      await expect
        .poll(() => readText(field))
        .toBe('Patienten tilldelas modul 12. Uppföljning den 2026-12-01.');
      await expect(field).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(field).not.toBeFocused();
    });

    test('Esc leaves the gaps, and Tab is Tab again', async ({ page }) => {
      const field = plainField(page, kind);
      await expand(page, field, 'uppint');
      await expect(list(page, 'Modul')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(list(page, 'Modul')).toBeHidden();
      expect(await selectedText(page)).toBe('');
      await page.keyboard.press('Tab');
      await expect(field).not.toBeFocused();
      expect(await readText(field)).toBe('Patienten tilldelas modul x. Uppföljning den xx');
    });

    test('a value is taken from the list with the arrow keys and Enter', async ({ page }) => {
      const field = plainField(page, kind);
      await expand(page, field, 'kbtintå');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect.poll(() => readText(field)).toBe('KBT via internet, ”Ångesthjälpen”, modul 1');
    });

    test('filled gaps are undone one by one, then the phrase', async ({ page }) => {
      const field = plainField(page, kind);
      await expand(page, field, 'kbtintå');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => readText(field)).toContain('modul 1');
      await page.keyboard.press('Control+z');
      await expect.poll(() => readText(field)).toBe('KBT via internet, ”Ångesthjälpen”, modul x');
      await page.keyboard.press('Control+z');
      await expect.poll(() => readText(field)).toBe('kbtintå');
    });
  });
}

test('kbtintå with module 4 makes uppint offer 5 first, with its title', async ({ page }) => {
  await expand(page, plainField(page, 'input'), 'kbtintå');
  await expect(list(page, 'Modul').getByRole('option')).toHaveCount(8);
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await expand(page, plainField(page, 'rich'), 'uppint');
  const first = list(page, 'Modul').getByRole('option').first();
  await expect(first).toContainText('5');
  await expect(first).toContainText('Tankar och känslor');
  await expect(first).toContainText('näst på tur');
  await first.click();
  await expect.poll(() => readText(plainField(page, 'rich'))).toContain('tilldelas modul 5.');
  expect(await selectedText(page)).toBe('xx');
});

test('the list narrows to what is typed', async ({ page }) => {
  await expand(page, plainField(page, 'textarea'), 'kbtintd');
  await page.keyboard.type('3');
  const options = list(page, 'Modul').getByRole('option');
  await expect(options).toHaveCount(1);
  await expect(options).toContainText('Kartlägg dina aktiviteter');
});

datedTest(
  'dates are offered by week with their weekday, a public holiday with its name',
  async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-18T09:00:00'));
    await page.goto(ownPage('practice.html'));
    await expandsOn(page);
    await expand(page, page.getByLabel('Planerade åtgärder').first(), 'uppint');
    await page.keyboard.press('Tab');
    await expect(list(page, 'Datum för uppföljning').getByRole('option')).toHaveText([
      /2026-12-25.*fredag 25 dec.*om en vecka.*juldagen, helgdag/,
      /2026-12-28.*måndag 28 dec.*närmaste vardag/,
      /2027-01-01.*nyårsdagen, helgdag/,
      /2027-01-04.*måndag 4 jan/,
      /2027-01-08.*om tre veckor/,
      /2027-01-15.*om fyra veckor/,
    ]);
  },
);

test('Madrs3 states its own score, and leaves no gap', async ({ page }) => {
  const field = plainField(page, 'textarea');
  await expand(page, field, 'Madrs3');
  await expect
    .poll(() => readText(field))
    .toBe(
      'MADRS-S fråga 9 om livslust Patientens poäng: 3 vilket indikerar suicidtankar (2.5 – 4.5)',
    );
  await expect(page.getByText('kvar')).toBeHidden();
});

test('left-over gaps are counted, and one key goes from one to the next', async ({ page }) => {
  await expand(page, plainField(page, 'textarea'), 'uppint');
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 luckor kvar')).toBeVisible();
  await plainField(page, 'input').click();
  await page.keyboard.press('Control+Shift+Space');
  await expect(plainField(page, 'textarea')).toBeFocused();
  expect(await selectedText(page)).toBe('x');
  await page.keyboard.press('Control+Shift+Space');
  expect(await selectedText(page)).toBe('xx');
  await page.keyboard.type('2026-12-01');
  await expect(page.getByText('1 lucka kvar')).toBeVisible();
  await page.getByRole('button', { name: 'Visa nästa' }).click();
  expect(await selectedText(page)).toBe('x');
  await page.keyboard.type('2');
  await expect(page.getByText('kvar')).toBeHidden();
});

test('Enter in a filled gap goes on after the phrase, and splits no sentence', async ({ page }) => {
  const field = plainField(page, 'textarea');
  await expand(page, field, 'uppint');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ny rad');
  await expect
    .poll(() => readText(field))
    .toBe('Patienten tilldelas modul 2. Uppföljning den xx\nNy rad');
});
