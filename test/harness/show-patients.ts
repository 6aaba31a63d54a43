import type { Page } from '@playwright/test';
import { showPatient } from './show-patient';

/** Which patients are shown, one after the other. */
interface Round {
  from: number;
  /** The one after the last. */
  to: number;
  /** In every so many notes a phrase is written, and its gaps are left. */
  every: number;
  /** How long each is looked at, in ms. */
  pause: number;
}

/** Shows patients in one page, as somebody goes through a list of them. @throws when a phrase does not come to stand */
export async function showPatients(page: Page, { from, to, every, pause }: Round): Promise<void> {
  const plan = page.getByRole('textbox', { name: 'Planerade åtgärder' });
  for (let number = from; number < to; number++) {
    await page.evaluate(showPatient, number);
    await page.waitForTimeout(pause);
    if (number % every !== 0) continue;
    await plan.focus();
    await page.keyboard.insertText('uppint');
    await page.keyboard.press('Enter');
    await plan.filter({ hasText: /^Patienten tilldelas modul/ }).waitFor({ timeout: 5_000 });
    await page.keyboard.press('Escape');
  }
}
