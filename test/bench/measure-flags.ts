import type { Page } from '@playwright/test';
import { openBrowser, storedSnapshot } from './browsers';
import { listPage, momentPage } from './platform-pages';
import { serveHtml } from './serve-journal';
import type { Metric } from './statistics';
import { inVisit } from './visit';

/** How often each is measured, and how long the page is left alone before and between, in ms: any storm is over. */
const TIMES = 15;
const READY = 3_000;
const CALM = 1_500;
/** How often a long list is read, and how long it is left alone: a look that is slowed down is rested from for long. */
const READINGS = 5;
const LIST_CALM = 8_000;
/** How long the platform takes to fetch the results, after the click that shows the moment, in ms. */
const FETCH = 120;
const RED = 'Röd flagga: MADRS-S fråga 9: 5';

/** How long it takes till a red flag stands, and what our scripts do to order a list of 1000 patients. */
export async function measureFlags(folder: string): Promise<Metric[]> {
  const browser = await openBrowser(folder);
  const moment = await serveHtml(momentPage());
  const list = await serveHtml(listPage());
  try {
    await storedSnapshot(browser);
    return await inVisit(browser, async ({ page, cost }) => {
      await page.goto(moment.url);
      await page.waitForTimeout(READY);
      const answers = await each(() => redAnswer(page));
      const clicks = await each(() => redMoment(page, list.url));
      await page.goto(list.url);
      await page.waitForTimeout(READY);
      const rounds: number[] = [];
      for (let time = 0; time < READINGS; time++)
        rounds.push((await cost(() => changeRow(page, time))).script);
      return [
        { name: 'red answer till its banner stands', unit: 'ms', values: answers, limit: 100 },
        { name: 'red moment shown by a click', unit: 'ms', values: clicks, limit: 100 },
        { name: '1000 patients read and ordered', unit: 'ms', values: rounds, limit: 50 },
      ].map((metric) => ({ ...metric, name: `flags: ${metric.name}` }));
    });
  } finally {
    moment.close();
    list.close();
    await browser.context.close();
  }
}

async function each(measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let time = 0; time < TIMES; time++) values.push(await measure());
  return values;
}

/** The last answer in an open moment becomes a 5, and after that is seen a 1 again. */
async function redAnswer(page: Page): Promise<number> {
  const change = (score: string) => `document.getElementById('score').textContent = '${score}';`;
  const took = await untilBanner(page, `${change('5')} begin();`, true);
  await page.waitForTimeout(CALM);
  await untilBanner(page, `${change('1')} begin();`, false);
  await page.waitForTimeout(CALM);
  return took;
}

/** From a list a click shows a moment, and its results come when they have been fetched: measured from then. */
async function redMoment(page: Page, list: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(list);
  await page.waitForTimeout(CALM);
  const show = `
    const shown = new DOMParser().parseFromString(${JSON.stringify(momentPage('5'))}, 'text/html').body;
    const results = shown.querySelector('#score').closest('table');
    const place = document.createElement('p');
    const link = document.querySelector('td a');
    link.addEventListener('click', () => {
      results.replaceWith(place);
      document.body.replaceChildren(...shown.childNodes);
      setTimeout(() => { place.replaceWith(results); begin(); }, ${FETCH});
    });
    link.click();`;
  return untilBanner(page, show, true);
}

/** A row gets a red flag, or loses it. */
async function changeRow(page: Page, time: number): Promise<void> {
  const flag = time % 2 === 0 ? RED : '';
  await page.evaluate(
    `document.querySelectorAll('tbody tr')[500].cells[4].textContent = '${flag}'`,
  );
  await page.waitForTimeout(LIST_CALM);
}

/**
 * Does something and looks at each frame whether our banner stands at the top of the window: in builds for release the
 * page cannot see more of it.
 * @param act calls `begin` at what is measured from
 * @throws when it has not come, or gone, in ten seconds
 */
async function untilBanner(page: Page, act: string, isWanted: boolean): Promise<number> {
  const took = await page.evaluate<number>(`new Promise((done) => {
    let start = Infinity;
    const begin = () => { start = performance.now(); };
    const stop = performance.now() + 10_000;
    const look = () => {
      const top = document.elementFromPoint(innerWidth / 2, 12);
      const now = performance.now();
      if (now >= start && (top?.localName === 'ledtrad-overlay') === ${isWanted}) done(now - start);
      else if (now > stop) done(-1);
      else requestAnimationFrame(look);
    };
    ${act}
    requestAnimationFrame(look);
  })`);
  if (took < 0) throw new Error(`the banner ${isWanted ? 'did not come' : 'stayed'} for 10 s`);
  return took;
}
