import type { Page } from '@playwright/test';
import { expandsOn } from '../harness/expands-on';
import { expect, servedPage, test } from '../harness/extension';
import { pageHoldings } from '../harness/page-holdings';
import { showPatient } from '../harness/show-patient';

/** So many of the last phrases are remembered for undo, with the fields that they stand in. */
const REMEMBERED = 20;
/** Longer than Ledtråd rests between two looks at a page that changes now and then, in ms. */
const PAUSE = 120;

/** Goes through so many patients; in every so many notes a phrase is written, and its gaps are left. */
async function goThrough(page: Page, count: number, every: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    await page.evaluate(showPatient, number);
    await page.waitForTimeout(PAUSE);
    if (number % every !== 0) continue;
    const plan = page.getByRole('textbox', { name: 'Planerade åtgärder' });
    await plan.click();
    await page.keyboard.type('uppint');
    await page.keyboard.press('Enter');
    await expect(plan).toHaveText(/^Patienten tilldelas modul/);
    await page.keyboard.press('Escape');
  }
  // What was put off is done a second later at most.
  await page.waitForTimeout(1_500);
}

test('two hundred patients in one page leave no listener and no element behind', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(servedPage('plain-fields/'));
  await page.evaluate(showPatient, 0);
  await expandsOn(page);
  const session = await page.context().newCDPSession(page);
  await goThrough(page, REMEMBERED + 4, 1);
  const before = await pageHoldings(session);
  await goThrough(page, 200, 20);
  const after = await pageHoldings(session);
  test.info().annotations.push({ type: 'held', description: JSON.stringify({ before, after }) });
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
  expect(after.nodes - before.nodes).toBeLessThan(200);
  expect(after.heap - before.heap).toBeLessThan(1);
});
