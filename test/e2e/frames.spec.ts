import type { Frame, Page } from '@playwright/test';
import { expandsOn } from '../harness/expands-on';
import { expect, servedPage, test } from '../harness/extension';
import { plainField } from '../harness/fields';
import { type ServedPages, servePages } from '../harness/serve-pages';

const WRITTEN = /^Patienten har genomfört modul 3/;

/** The same pages under another origin, whose host Ledtråd serves too. */
let other: ServedPages;

test.beforeAll(async () => {
  other = await servePages('.output/pages');
});
test.afterAll(() => other.close());

/** Adds frames of the page's own origin in three ways, the last with a frame inside. */
function addFrames(): void {
  const html = '<!doctype html><body><textarea aria-label="Behandlingsinsats"></textarea></body>';
  const write = (frame: HTMLIFrameElement, text: string) => {
    frame.contentDocument?.open();
    frame.contentDocument?.write(text);
    frame.contentDocument?.close();
    return frame.contentDocument?.body;
  };
  const srcdoc = document.createElement('iframe');
  srcdoc.name = 'srcdoc';
  srcdoc.srcdoc = html;
  document.body.append(srcdoc);
  const written = document.createElement('iframe');
  written.name = 'written';
  document.body.append(written);
  write(written, html);
  const outer = document.createElement('iframe');
  outer.name = 'outer';
  document.body.append(outer);
  const body = write(outer, '<!doctype html><body></body>');
  const inner = outer.contentDocument?.createElement('iframe');
  if (!body || !inner) throw new Error('no frame');
  inner.name = 'nested';
  body.append(inner);
  write(inner, html);
}

async function addForeignFrame(page: Page, url: string): Promise<Frame> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.name = 'foreign';
    frame.src = src;
    document.body.append(frame);
  }, url);
  await expect.poll(() => page.frame('foreign')?.url()).toBe(url);
  const frame = page.frame('foreign');
  if (!frame) throw new Error('no frame');
  return frame;
}

async function overlaysIn(page: Page): Promise<number[]> {
  const counts = page.frames().map((frame) => frame.locator('ledtrad-overlay').count());
  return Promise.all(counts);
}

test('frames of the page’s own origin are served by one Ledtråd, that of the page', async ({
  page,
}) => {
  await page.goto(servedPage('plain-fields/'));
  await page.evaluate(addFrames);
  await expandsOn(page);
  for (const name of ['srcdoc', 'written', 'nested']) {
    const area = page.frame(name)?.locator('textarea');
    if (!area) throw new Error(name);
    await area.click();
    await page.keyboard.type('behint3å');
    await page.keyboard.press('Enter');
    await expect(area).toHaveValue(WRITTEN);
    const text = await area.inputValue();
    expect(text.split('Patienten har genomfört')).toHaveLength(2);
    await page.keyboard.press('Control+z');
    await expect(area).toHaveValue('behint3å');
  }
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('listbox')).toHaveCount(1);
  const [top, ...inFrames] = await overlaysIn(page);
  expect(top).toBe(1);
  expect(inFrames).toEqual([0, 0, 0, 0]);
});

test('a frame of another origin is left alone, and the page around it is served', async ({
  page,
}) => {
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
  const frame = await addForeignFrame(page, `${other.origin}/plain-fields/`);
  const inside = frame.locator('textarea').first();
  await inside.click();
  await page.keyboard.type('behint3å');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Rad två');
  await expect(inside).toHaveValue('behint3å\nRad två');
  const area = plainField(page, 'textarea');
  await area.click();
  await page.keyboard.type('behint3å');
  await page.keyboard.press('Enter');
  await expect(area).toHaveValue(WRITTEN);
  await expect(inside).toHaveValue('behint3å\nRad två');
});
