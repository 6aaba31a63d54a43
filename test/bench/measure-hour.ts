import { pageHoldings } from '../harness/page-holdings';
import { showPatients } from '../harness/show-patients';
import { onPage } from './on-page';
import type { Metric } from './statistics';

/** How often another patient is shown in an hour at most, and when it is looked what the page holds. */
const SWITCHES = 5_000;
const FIRST_LOOK = 1_000;
/** In every so many a phrase is written. */
const WRITES = 40;
/** An hour in a minute and a half: the pause between two patients, in ms. */
const PAUSE = 10;
/** What was put off, and the rest after a storm, are over by then, in ms. */
const CALM = 3_000;

/** An hour of use, compressed: what the page holds after 5 000 patients more than after 1 000. */
export function measureHour(folder: string, url: string): Promise<Metric[]> {
  return onPage(folder, url, async ({ page, session }) => {
    const holdingsAfter = async (from: number, to: number) => {
      await showPatients(page, { from, to, every: WRITES, pause: PAUSE });
      await page.waitForTimeout(CALM);
      return pageHoldings(session);
    };
    const early = await holdingsAfter(0, FIRST_LOOK);
    const late = await holdingsAfter(FIRST_LOOK, SWITCHES);
    const more = (what: keyof typeof late, unit: string, limit: number): Metric => ({
      name: `hour: ${what} more, 5 000 patients`,
      unit,
      values: [late[what] - early[what]],
      limit,
    });
    return [more('listeners', '', 0), more('nodes', '', 200), more('heap', 'MB', 1)];
  });
}
