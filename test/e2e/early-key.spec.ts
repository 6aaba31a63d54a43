import type { BrowserContext, Page } from '@playwright/test';
import { backgroundOf } from '../harness/background';
import { expect, servedPage, test } from '../harness/extension';
import { KINDS, type Kind, plainField, readText, textBeforeCaret } from '../harness/fields';

const BEHINT3 =
  'Patienten har genomfört modul 3, ”Värderingar, mål och hinder”. Övningarna går ut på att utforska vad som är viktigt i livet, hinder och strategier samt att fortsätta med situationsanalyser.';

/** A page just opened, in a browser that has to wake Ledtråd's background before anything can come from it. */
async function openAsleep(browser: BrowserContext, kind: Kind): Promise<Page> {
  const first = await browser.newPage();
  await first.goto(servedPage('plain-fields/'));
  await first.waitForTimeout(1_000);
  await (await backgroundOf(browser)).putToSleep();
  const page = await browser.newPage();
  await page.goto(servedPage('plain-fields/'));
  await page.waitForTimeout(1_500);
  await plainField(page, kind).focus();
  return page;
}

for (const kind of KINDS) {
  test(`what is typed at once in a page just opened is expanded, and what follows stands behind it, in a field of kind ${kind}`, async ({
    ownBrowser,
  }) => {
    const page = await openAsleep(ownBrowser, kind);
    await page.keyboard.type('Idag: behint3å');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' Mer.');
    const field = plainField(page, kind);
    await expect.poll(() => readText(field)).toBe(`Idag: ${BEHINT3} Mer.`);
    expect(await textBeforeCaret(field)).toBe(`Idag: ${BEHINT3} Mer.`);
  });
}

for (const kind of KINDS) {
  test(`keys that come before the features do what each says, in their order, in a field of kind ${kind}`, async ({
    ownBrowser,
  }) => {
    const page = await openAsleep(ownBrowser, kind);
    await page.keyboard.type('i0');
    await page.keyboard.press('Enter');
    await page.keyboard.type(', i0');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await page.keyboard.type('!');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('?');
    const I0 = 'Ikbt, avgiftsbefriat enligt Regionbeslut';
    await expect.poll(() => readText(plainField(page, kind))).toBe(`${I0}, i?`);
  });
}

test('a key behind a word that is no trigger, or none here, does what it always does', async ({
  ownBrowser,
}) => {
  const page = await openAsleep(ownBrowser, 'textarea');
  await page.keyboard.type('ord');
  await page.keyboard.press('Enter');
  expect(await readText(plainField(page, 'textarea'))).toBe('ord\n');
  await page.keyboard.type('Om Relationer');
  await page.keyboard.press('Enter');
  await page.keyboard.type('och mer');
  await expect
    .poll(() => readText(plainField(page, 'textarea')))
    .toBe('ord\nOm Relationer\noch mer');
});

test('while all is made ready the page is told of nothing, and nothing of it changes', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await page.goto(servedPage('plain-fields/'));
  await page.waitForTimeout(1_000);
  const field = plainField(page, 'rich');
  const told = await field.evaluateHandle(async (element) => {
    element.textContent = 'Före efter';
    const seen: string[] = [];
    for (const name of [
      'selectionchange',
      'beforeinput',
      'input',
      'paste',
      'focusin',
      'focusout',
    ]) {
      addEventListener(name, () => seen.push(name), { capture: true });
    }
    new MutationObserver((records) => {
      const ours = (node: Node) => node.nodeName === 'LEDTRAD-OVERLAY';
      const moved = records.flatMap((one) => [one.target, ...one.addedNodes, ...one.removedNodes]);
      const others = moved.filter((node) => !ours(node) && node !== document.documentElement);
      seen.push(...others.map(({ nodeName }) => nodeName));
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    element.focus();
    getSelection()?.collapse(element.firstChild, 'Före'.length);
    // What that itself leads to is told within a frame or two, long before the features have come.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    seen.length = 0;
    return seen;
  });
  await page.waitForTimeout(4_000);
  expect(await told.jsonValue()).toEqual([]);
  expect(await textBeforeCaret(field)).toBe('Före');
  expect(await readText(field)).toBe('Före efter');
});
