import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from './launch-browser';

const SHOTS = '.output/demo';

/**
 * Shows the product where there is no display: does what a therapist would, says what came of it, and leaves a
 * screenshot of each step in `.output/demo`.
 * @param extension the built extension's folder
 * @param practice the practice journal's address
 */
export async function showHeadless(extension: string, practice: string): Promise<void> {
  console.log('No display: a short demonstration is run without one.');
  mkdirSync(SHOTS, { recursive: true });
  const browser = await launchBrowser({ headless: true, extension });
  const page = await browser.newPage();
  await page.goto(practice);
  const reason = page.getByRole('textbox', { name: 'Anledning till besök', exact: true }).first();
  const action = page.getByRole('textbox', { name: 'Behandlingsinsats', exact: true }).first();
  const plan = page.getByRole('textbox', { name: 'Planerade åtgärder', exact: true }).first();

  await reason.click();
  await page.keyboard.type('kbtintå', { delay: 20 });
  await page.keyboard.press('Enter');
  await shot(
    page,
    '1-lucka',
    'kbtintå + Enter: the text stands there, its gap is selected, a list offers the modules',
  );
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');

  await action.click();
  await page.keyboard.type('behint4å', { delay: 20 });
  await page.keyboard.press('Enter');
  await shot(page, '2-fras', 'behint4å + Enter: what the patient has done');

  await plan.click();
  await page.keyboard.type('uppint', { delay: 20 });
  await page.keyboard.press('Enter');
  await shot(
    page,
    '3-forslag',
    'uppint + Enter: module 5 is offered, since the note says module 4',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shot(page, '4-datum', 'the next gap: dates, public holidays named');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Space');
  await page.keyboard.type('angest vard', { delay: 20 });
  await shot(page, '5-sok', 'Ctrl+Space: a phrase found by words, å and ä typed as a');
  await page.keyboard.press('Escape');
  console.log(`Planerade åtgärder now says: ${await plan.textContent()}`);
  await browser.close();
  console.log(`Screenshots are in ${SHOTS}.`);
}

async function shot(page: Page, name: string, what: string): Promise<void> {
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
  console.log(`${name}: ${what}`);
}
