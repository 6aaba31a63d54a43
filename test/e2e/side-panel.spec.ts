import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, datedTest as test } from '../harness/extension';
import { copiedText, gapField, goToTab, openPanel, panelSearch } from '../harness/side-panel';

const chosen = (page: Page) => page.getByRole('option', { selected: true });

test('a phrase is found, filled and copied with the keys alone', async ({ page }) => {
  await openPanel(page);
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  await expect(gapField(page, 'Modul')).toBeFocused();
  await expect(page.getByText('2 luckor kvar')).toBeVisible();
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await expect(gapField(page, 'Datum för uppföljning')).toBeFocused();
  await expect(page.getByText('1 lucka kvar')).toBeVisible();
  await expect(page.getByRole('option').first()).toHaveText(
    '2026-12-25fredag 25 dec, om en veckajuldagen, helgdag',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveText('2026-12-28måndag 28 dec, närmaste vardag efter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Kopiera' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Texten är kopierad. Klistra in den med Ctrl+V.')).toBeVisible();
  expect(await copiedText(page)).toBe('Patienten tilldelas modul 5. Uppföljning den 2026-12-28');
});

test('Enter in a field copies; gaps that are left keep their signs, and that is said', async ({
  page,
}) => {
  await openPanel(page);
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Texten är kopierad med 2 luckor kvar.')).toBeVisible();
  expect(await copiedText(page)).toBe('Patienten tilldelas modul x. Uppföljning den xx');
  await page.keyboard.type('6');
  await expect(page.getByText('Texten är kopierad')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Texten är kopierad med 1 lucka kvar.')).toBeVisible();
  expect(await copiedText(page)).toBe('Patienten tilldelas modul 6. Uppföljning den xx');
});

test('a phrase without gaps is copied as it is, lines and all', async ({ page }) => {
  await openPanel(page);
  await page.keyboard.type('angesthjalpen vardering');
  await expect(chosen(page)).toContainText('behint3å');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Kopiera' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Texten är kopierad. Klistra in')).toBeVisible();
  const shown = await page.getByRole('region', { name: 'Förhandsvisning' }).first().textContent();
  expect(shown).toMatch(/^Patienten har genomfört modul 3, ”Värderingar, mål och hinder”/);
  expect(await copiedText(page)).toBe(shown);
});

test('modules are offered with their titles, and narrowed by what is typed', async ({ page }) => {
  await openPanel(page);
  await page.keyboard.type('kbtintå');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: '3 Värderingar, mål och hinder' })).toBeVisible();
  await page.keyboard.type('3');
  await expect(page.getByRole('option')).toBeHidden();
  await page.keyboard.press('Backspace');
  await page.getByRole('option', { name: '2 Situationsanalyser' }).click();
  await expect(gapField(page, 'Modul')).toHaveValue('2');
});

test('what was typed for one patient is gone when the phrase is chosen again', async ({ page }) => {
  await openPanel(page);
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toBeHidden();
  await page.keyboard.type('5');
  await page.keyboard.press('Escape');
  await expect(panelSearch(page)).toBeFocused();
  await expect(panelSearch(page)).toHaveValue('uppint');
  await page.keyboard.press('Enter');
  await expect(gapField(page, 'Modul')).toHaveValue('');
});

test('it is a combobox by the book', async ({ page }) => {
  await openPanel(page);
  await page.keyboard.type('behint');
  await expect(panelSearch(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const active = await panelSearch(page).getAttribute('aria-activedescendant');
  await expect(chosen(page)).toHaveAttribute('id', active ?? 'none');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('zzz');
  await expect(panelSearch(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByText('Ingen fras passar sökningen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panelSearch(page)).toHaveValue('');
});

test('a message is filled and copied; the gap list of a choice has its values', async ({
  page,
}) => {
  await openPanel(page);
  await goToTab(page, 'Meddelanden');
  await page.keyboard.type('kommit igång');
  await page.keyboard.press('Enter');
  await expect(gapField(page, 'Patientens förnamn')).toBeFocused();
  await page.keyboard.type('Saga');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ångest');
  await expect(page.getByRole('option')).toHaveText(['Ångesthjälpen Plus']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(gapField(page, 'Modul')).toBeFocused();
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveText('måndagar');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Texten är kopierad med 1 lucka kvar.')).toBeVisible();
  expect(await copiedText(page)).toBe(
    [
      'Hej Saga,',
      'Vad fint att du har kommit igång med Ångesthjälpen Plus. Du har satt av tid för dig själv, och det är en bra början.',
      'Fortsätt med modul 2 och skriv några rader när du är klar, så svarar jag på måndagar. Ställ gärna frågor på vägen.',
      'Vänliga hälsningar\nXXXXX',
    ].join('\n\n'),
  );
});

test('advice to phone is read, and there is nothing to copy', async ({ page }) => {
  await openPanel(page);
  await goToTab(page, 'Meddelanden');
  await page.keyboard.type('ring i stället');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Det här är ett råd till dig och skrivs inte till')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Kopiera' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Sök meddelande' })).toBeFocused();
});

test('a checklist is marked, copied and begun anew; nothing is left when the panel is', async ({
  page,
}) => {
  await openPanel(page);
  await goToTab(page, 'Checklistor');
  const name = 'Röd flagga: MADRS-S fråga 9';
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('1 av 6 klara')).toBeVisible();
  const copy = page.getByRole('button', { name: 'Kopiera' });
  await copy.press('Enter');
  await expect(page.getByText('Checklistan är kopierad.')).toBeVisible();
  expect(await copiedText(page)).toBe(
    `${name}\n– Se poängen och läs det som patienten har skrivit.`,
  );
  await page.getByRole('button', { name: 'Börja om' }).press('Enter');
  await expect(page.getByText('0 av 6 klara')).toBeVisible();
  await copy.press('Enter');
  await expect(page.getByText('Inget är ifyllt än.')).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await page.reload();
  await goToTab(page, 'Checklistor');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('0 av 6 klara');
});

/** What is shown after these keys, for the looks of it. */
const VIEWS: Record<string, [tab: string, keys: string]> = {
  'the search': ['Fraser', 'behint'],
  'a phrase with gaps': ['Fraser', 'uppint\n'],
  'a message with gaps': ['Meddelanden', 'välkomst\n'],
  'the checklists': ['Checklistor', ''],
  'a checklist': ['Checklistor', '\n'],
};

for (const [view, [tab, keys]] of Object.entries(VIEWS)) {
  test(`${view} has no accessibility faults, in light and dark, and fits a narrow panel`, async ({
    page,
  }) => {
    await openPanel(page);
    await goToTab(page, tab);
    await page.keyboard.type(keys);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter(
          (one) => one.offsetParent && [...one.childNodes].some((node) => node.nodeType === 3),
        )
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    // A panel of 320 pixels, and the same at 200 %.
    for (const width of [320, 160]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}
