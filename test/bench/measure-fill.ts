import type { Page } from '@playwright/test';
import { EXTENSION_ID } from '@/lib/tools/launch-browser';
import { type BenchBrowser, openBrowser, storedSnapshot } from './browsers';
import { pressInOverlay } from './press-in-overlay';
import type { Metric } from './statistics';

const ROUNDS = 7;
/** The practice platform's patient whose note it is, and what the practice journal calls the same one. */
const PATIENT = 'Tove Övningsson';
const IN_JOURNAL = 'Tove Övningsson, 19680313-9814';
/**
 * The places of a whole note with two scales unfolded, three more than the seven keywords: reason, way, program, action
 * and plan; score and occasion of GAD-7, and with its interpretation of question 9.
 */
const PLACES = 10;
const LIMIT = 300;

const ownPage = (path: string) => `chrome-extension://${EXTENSION_ID}/${path}`;

/** A whole note: from the press on the button till every field of the practice journal holds its text. */
export async function measureFill(folder: string): Promise<Metric[]> {
  const browser = await openBrowser(folder);
  try {
    await storedSnapshot(browser);
    await prepareNote(browser);
    const values: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const time = await fillOnce(browser);
      // In the first round the engine gets to know the code.
      if (round > 0) values.push(time);
    }
    return [{ name: `fill: a whole note, ${PLACES} fields`, unit: 'ms', values, limit: LIMIT }];
  } finally {
    await browser.context.close();
  }
}

async function prepareNote({ context }: BenchBrowser): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(ownPage('practice-sob.html'));
  await page.getByRole('link', { name: PATIENT, exact: true }).first().click();
  await pressInOverlay(page, session, /^Ledtråd/);
  await pressInOverlay(page, session, 'Förbered anteckning');
  // The background has it by then, in memory, and that the sidebar is open.
  await page.waitForTimeout(1_500);
  await page.close();
}

/** Fills the note of a journal that has just been opened. @returns ms from the press */
async function fillOnce({ context }: BenchBrowser): Promise<number> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await page.goto(ownPage('practice.html'));
    await page.getByLabel('Övningspatient').selectOption({ label: IN_JOURNAL });
    await page.getByRole('button', { name: 'Fäll ut tabellen' }).click();
    // The page has come to rest, and what it shows has been read.
    await page.waitForTimeout(3_000);
    const time = timeToFill(page);
    await pressInOverlay(page, session, 'Fyll anteckningen');
    return await time;
  } finally {
    await page.close();
  }
}

/** From the press till so many fields hold something, in ms as the page has it. */
function timeToFill(page: Page): Promise<number> {
  return page.evaluate((places) => {
    // Methods: builders wrap what a variable names in a helper of theirs, which the page does not have.
    const note = {
      panel: [...document.querySelectorAll('.panel')].find((one) => one.querySelector('.group')),
      isFilled(field: Element): boolean {
        const isCode = field.closest('tr')?.querySelector('[type="date"]');
        const text = 'value' in field ? String(field.value) : (field.textContent ?? '');
        return !isCode && text.trim() !== '';
      },
      isWhole(): boolean {
        const fields = [
          ...(note.panel?.querySelectorAll('input,textarea,select,.rich-text') ?? []),
        ];
        return fields.filter(note.isFilled).length >= places;
      },
      look(since: number, done: (time: number) => void): void {
        if (note.isWhole()) done(performance.now() - since);
        else setTimeout(() => note.look(since, done));
      },
    };
    return new Promise<number>((done) => {
      const options = { capture: true, once: true };
      window.addEventListener('click', ({ timeStamp }) => note.look(timeStamp, done), options);
    });
  }, PLACES);
}
