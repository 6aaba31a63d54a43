import { launchBrowser } from '../../lib/tools/launch-browser';
import { buildExtension } from '../harness/build-extension';
import { expandsOn } from '../harness/expands-on';
import { expect, servedPage, test } from '../harness/extension';
import { plainField } from '../harness/fields';

declare global {
  interface Window {
    /** The shadow roots that this page's own attachShadow has seen made. */
    seenRoots?: ShadowRoot[];
    /** The elements that clicks have come through, as the page sees them. */
    seenPath?: string[];
  }
}

/** A page that wants to know: it takes the place of attachShadow before anything else has run. */
function spy(): void {
  const seen: ShadowRoot[] = [];
  window.seenRoots = seen;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    seen.push(root);
    return root;
  };
  addEventListener(
    'click',
    (event) => {
      window.seenPath = event
        .composedPath()
        .map((one) => (one instanceof Element ? one.localName : ''));
    },
    true,
  );
}

test('a page cannot look into the overlay of the released build', async () => {
  test.setTimeout(120_000);
  const browser = await launchBrowser({
    headless: true,
    extension: buildExtension('closed', false),
  });
  const page = await browser.newPage();
  await page.addInitScript(spy);
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
  await plainField(page, 'textarea').click();
  await page.keyboard.press('Control+Space');
  const host = page.locator('ledtrad-overlay');
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
  expect(await host.evaluate((element) => element.childNodes.length)).toBe(0);
  expect(await page.evaluate(() => window.seenRoots?.length)).toBe(0);

  // That the list is open there is seen by what it does: the arrow keys and Enter write the first phrase of it.
  await page.keyboard.type('i0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(plainField(page, 'textarea')).toHaveValue(/^Ikbt, avgiftsbefriat/);

  // The page's own components are seen: so would ours have been, had they gone that way.
  const own = await page.evaluate(() => {
    document.createElement('div').attachShadow({ mode: 'closed' });
    return window.seenRoots?.length;
  });
  expect(own).toBe(1);
  await browser.close();
});
