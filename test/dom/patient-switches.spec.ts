import { expandsOn } from '../harness/expands-on';
import { expect, servedPage, test } from '../harness/extension';
import { pageHoldings } from '../harness/page-holdings';
import { showPatient } from '../harness/show-patient';
import { showPatients } from '../harness/show-patients';

/** Longer than Ledtråd rests between two looks at a page that changes now and then, in ms. */
const PAUSE = 120;
/** What was put off is done by then, in ms. */
const CALM = 1_500;

test('two hundred patients in one page leave no listener and no element behind', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(servedPage('plain-fields/'));
  await page.evaluate(showPatient, 0);
  await expandsOn(page);
  const session = await page.context().newCDPSession(page);
  await showPatients(page, { from: 1, to: 5, every: 1, pause: PAUSE });
  await page.waitForTimeout(CALM);
  const before = await pageHoldings(session);
  await showPatients(page, { from: 1, to: 201, every: 10, pause: PAUSE });
  await page.waitForTimeout(CALM);
  const after = await pageHoldings(session);
  test.info().annotations.push({ type: 'held', description: JSON.stringify({ before, after }) });
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
  expect(after.nodes - before.nodes).toBeLessThan(200);
  expect(after.heap - before.heap).toBeLessThan(1);
});
