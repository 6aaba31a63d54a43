import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, ownPage } from './extension';
import { openSidebar } from './sidebar';

/** A patient of the practice platform with modules and scores, as the practice journal lists them. */
export const TOVE = 'Tove Övningsson, 19680313-9814';

/** A part of the page or the sidebar, by its heading. */
export function part(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The sidebar's part with the prepared note. */
export function fillPart(page: Page): Locator {
  return part(page, 'Fyll anteckningen');
}

/** Presses one of its buttons; the heading that folds it is a button too. */
export async function press(page: Page, name: string): Promise<void> {
  await fillPart(page)
    .getByRole('button', { name, exact: true })
    .and(page.locator(':not([aria-expanded])'))
    .click();
}

/** The note that is being written. */
export function note(page: Page): Locator {
  return part(page, 'Besök psykisk hälsa');
}

/** A text field of the note. */
export function noteField(page: Page, name: string): Locator {
  return note(page).getByRole('textbox', { name, exact: true });
}

/** Chooses the edition in the popup. */
export async function chooseEdition(context: BrowserContext, id: string): Promise<void> {
  const popup = await context.newPage();
  await popup.goto(ownPage('popup.html'));
  await popup.getByLabel('Utgåva').selectOption(id);
  await expect(popup.getByText('Sparat')).toBeVisible();
  await popup.close();
}

/** Prepares a note on the practice platform. @param occasion as the list calls it; the treatment where none is given */
export async function prepare(
  context: BrowserContext,
  patient: string,
  occasion?: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(ownPage('practice-sob.html'));
  await page.getByRole('link', { name: patient, exact: true }).first().click();
  await openSidebar(page);
  const section = part(page, 'Förbered anteckning');
  if (occasion) await section.getByLabel('Tillfälle').selectOption(occasion);
  await section
    .getByRole('button', { name: /^Förbered/ })
    .last()
    .click();
  await expect(section.getByText(/^Förberedd \d\d:\d\d/)).toBeVisible();
  await page.close();
}

/** Opens a patient's journal with the sidebar. @param edition whose keywords the journal has */
export async function openJournal(
  page: Page,
  { patient = TOVE, address = ownPage('practice.html'), edition = '' } = {},
): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Övningspatient').selectOption({ label: patient });
  if (edition !== '') await page.getByLabel('Utgåva').selectOption(edition);
  await openSidebar(page);
}
