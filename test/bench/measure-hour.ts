import { pageHoldings } from '../harness/page-holdings';
import { showPatient } from '../harness/show-patient';
import { openBrowser, storedSnapshot } from './browsers';
import type { Metric } from './statistics';

/** How often another patient is shown in an hour at most, and when it is looked what the page holds. */
const SWITCHES = 5_000;
const FIRST_LOOK = 1_000;
/** In every so many a phrase is written: the 20 that are remembered for undo are full at the first look. */
const WRITES = 40;
/** An hour in a minute and a half: the pause between two patients, in ms. */
const PAUSE = 10;

/** An hour of use, compressed: what the page holds after 5 000 patients more than after 1 000. */
export async function measureHour(folder: string, url: string): Promise<Metric[]> {
  const browser = await openBrowser(folder);
  try {
    await storedSnapshot(browser);
    const page = await browser.context.newPage();
    await page.goto(url);
    const session = await browser.context.newCDPSession(page);
    const goThrough = async (from: number, to: number) => {
      for (let number = from; number < to; number++) {
        await page.evaluate(showPatient, number);
        await page.waitForTimeout(PAUSE);
        if (number % WRITES !== 0) continue;
        await page.getByRole('textbox', { name: 'Planerade åtgärder' }).focus();
        await page.keyboard.insertText('uppint');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(300);
        await page.keyboard.press('Escape');
      }
      // What was put off, and the rest after a storm, are over by then.
      await page.waitForTimeout(3_000);
      return pageHoldings(session);
    };
    const early = await goThrough(0, FIRST_LOOK);
    const late = await goThrough(FIRST_LOOK, SWITCHES);
    return [
      {
        name: 'hour: listeners more, 5 000 patients',
        unit: '',
        values: [late.listeners - early.listeners],
        limit: 0,
      },
      {
        name: 'hour: nodes more, 5 000 patients',
        unit: '',
        values: [late.nodes - early.nodes],
        limit: 200,
      },
      {
        name: 'hour: heap more, 5 000 patients',
        unit: 'MB',
        values: [late.heap - early.heap],
        limit: 1,
      },
    ];
  } finally {
    await browser.context.close();
  }
}
