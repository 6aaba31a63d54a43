import type { Page } from '@playwright/test';
import { expect, ownPage, test } from '../harness/extension';
import { openJournal, part, TOVE } from '../harness/journal';
import { openSidebar } from '../harness/sidebar';

const LIST = 'Checklista vid ställningstagande till IKBT (vuxna)';
const section = (page: Page) => part(page, 'Bedömning');

async function isAssessment(page: Page): Promise<void> {
  await part(page, 'Koder').getByLabel('Kontakten är').selectOption('Bedömning');
  await expect(section(page)).toBeVisible();
}

/** Answers one of the thirteen questions in the open list. */
async function answer(page: Page, question: number, words: 'JA' | 'NEJ'): Promise<void> {
  await page
    .getByRole('group', { name: new RegExp(`^${question}\\. `) })
    .getByLabel(words)
    .check();
}

test('an assessment is worded by its outcome and the answers of the session (K 7.3)', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await openJournal(page);
  await isAssessment(page);
  const lists = part(page, 'Checklistor');
  await expect(lists.getByRole('listitem').first()).toContainText(LIST);
  await lists.getByText(LIST).click();
  await answer(page, 2, 'JA');
  await answer(page, 6, 'JA');
  await answer(page, 12, 'NEJ');
  await expect(section(page)).toContainText('3 av 13 frågor besvarade');
  await section(page).getByLabel('Start trots försvårande faktorer').check();
  // Yellow and red answers stand in the text; what is green does not, and the rest stays a gap.
  await expect(section(page)).toContainText(
    'Försvårande för internetbehandling: läkemedel som kan motverka behandlingen och osäker motivation.',
  );
  await expect(section(page)).toContainText('Patienten söker xx för xx. Bilden stämmer med xx');
  await section(page).getByLabel('Inget hindrar start').check();
  await expect(section(page)).toContainText('Inget har kommit fram som hindrar');
  await expect(section(page)).not.toContainText('motivation');
  await section(page).getByRole('button', { name: 'Kopiera texten' }).click();
  await expect(page.getByText('Bedömningen är kopierad.')).toBeVisible();
});

test('the answers are one patient’s: they come again with that patient, and with no other', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await openJournal(page);
  await isAssessment(page);
  await part(page, 'Checklistor').getByText(LIST).click();
  await answer(page, 3, 'JA');
  await section(page).getByLabel('Erbjuds inte nu').check();
  await expect(section(page)).toContainText('bruk av alkohol, narkotika eller tabletter');
  await page.getByLabel('Övningspatient').selectOption({ index: 0 });
  await expect(part(page, 'Koder').getByLabel('Kontakten är')).toHaveValue('ongoing');
  await isAssessment(page);
  await expect(section(page)).toContainText('0 av 13 frågor besvarade');
  await section(page).getByLabel('Erbjuds inte nu').check();
  await expect(section(page)).toContainText('Patienten hänvisas till xx');
  await expect(section(page)).not.toContainText('alkohol');

  const other = await ownBrowser.newPage();
  await other.goto(ownPage('practice.html'));
  await other.getByLabel('Övningspatient').selectOption({ label: TOVE });
  await openSidebar(other);
  await isAssessment(other);
  await expect(section(other)).toContainText('1 av 13 frågor besvarade');
  await section(other).getByLabel('Erbjuds inte nu').check();
  await expect(section(other)).toContainText('bruk av alkohol, narkotika eller tabletter');
});
