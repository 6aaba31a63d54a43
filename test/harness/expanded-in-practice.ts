import type { Page } from '@playwright/test';
import { readText } from './fields';
import { PHRASE } from './unit-pack';

/** What the phrase i0 becomes in a field of the practice journal. */
export async function expandedInPractice(page: Page): Promise<string> {
  const field = page.getByRole('textbox', { name: 'Behandlingsinsats', exact: true }).first();
  await field.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(PHRASE.trigger);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  return readText(field);
}
