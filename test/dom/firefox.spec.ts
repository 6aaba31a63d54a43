import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { servedPage } from '../harness/extension';

const FIREFOX = process.env.LEDTRAD_FIREFOX ?? '/usr/bin/firefox-esr';
const OUT = '.output/firefox-test';
const TEXT = 'Ikbt, avgiftsbefriat enligt Regionbeslut';
/** One of each way in which a text comes into a field. */
const SURFACES =
  'plain/textarea plain/rich plain/closed-rich frames/srcdoc frames/reopened frames/nested frames/in-shadow controlled/react-input ckeditor5/ckeditor5 tinymce/tinymce quill/quill2 prosemirror/prosemirror lexical/lexical slate/slate draft/draft codemirror/codemirror6';

test.describe.configure({ mode: 'serial' });
test.skip(!existsSync(FIREFOX), `no Firefox at ${FIREFOX}`);

let browser: Browser;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const env = { LEDTRAD_HOSTS: 'http://127.0.0.1/*', LEDTRAD_OPEN_ROOT: '1', LEDTRAD_OUT: OUT };
  execFileSync('wxt', ['build', '-b', 'firefox', '--mv3'], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
  });
  await browser.installExtension(resolve(OUT, 'firefox-mv3'));
});

test.afterAll(() => browser?.close());

/** Puts the focus in the surface's field, through open shadow roots and frames; by mouse where it is hidden. */
async function focusField(page: Page): Promise<void> {
  for (const frame of page.frames().toReversed()) {
    const found = await frame.evaluate(() => {
      const field = document.querySelector<HTMLElement>('[data-field],[contenteditable=true]');
      field?.focus();
      return field !== null;
    });
    if (found) return;
  }
  const box = await (await page.$('#surface'))?.boundingBox();
  if (box) await page.mouse.click(box.x + 20, box.y + 12);
}

/** Waits until phrases are expanded on the page, by a field of the test's own that is gone afterwards. */
async function expandsOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'scratch';
    document.body.prepend(area);
  });
  await expect(async () => {
    await page.evaluate(() => {
      const area = document.querySelector<HTMLTextAreaElement>('#scratch');
      if (area) area.value = 'i0';
      area?.focus();
      area?.setSelectionRange(2, 2);
    });
    await page.keyboard.press('Enter');
    const value = () => document.querySelector<HTMLTextAreaElement>('#scratch')?.value;
    expect(await page.evaluate(value)).toContain('avgiftsbefriat');
  }).toPass({ intervals: [50, 100], timeout: 15_000 });
  await page.evaluate(() => document.querySelector('#scratch')?.remove());
}

async function expectText(page: Page, text: string): Promise<void> {
  const read = () => page.evaluate(() => window.noteSurface?.text() ?? '');
  await expect.poll(read, { timeout: 5_000 }).toBe(text);
}

async function control(page: Page, key: 'z' | 'y'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

for (const surface of SURFACES.split(' ')) {
  test(`in Firefox a phrase is written, undone and redone in ${surface}`, async () => {
    const [family, name] = surface.split('/');
    const page = await browser.newPage();
    await page.goto(servedPage(`editors/?family=${family}&surface=${name}`));
    await page.waitForFunction(() => window.noteSurface !== undefined);
    await expandsOn(page);
    await focusField(page);
    await new Promise((done) => setTimeout(done, 800));
    await page.keyboard.type('Ord efter');
    for (const _ of ' efter') await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' i0', { delay: 50 });
    await page.keyboard.press('Enter');
    await expectText(page, `Ord ${TEXT} efter`);
    await control(page, 'z');
    await expectText(page, 'Ord i0 efter');
    await control(page, 'y');
    // Typed at once, while some editors are still at it.
    await page.keyboard.type(' ok, se ovan', { delay: 50 });
    await expectText(page, `Ord ${TEXT} ok, se ovan efter`);
    await page.close();
  });
}
