import { createServer, type Server } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { expandedInPractice } from '../harness/expanded-in-practice';
import { expect, ownPage, test } from '../harness/extension';
import { PHRASE, unitPack } from '../harness/unit-pack';

/** Inside the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;

/** A unit's own server: what it has, and what it was asked for. */
const unit = { text: '', asked: [] as string[], server: null as Server | null, address: '' };

test.beforeEach(async () => {
  unit.text = unitPack('1.0.0', 'Enhetens text, den första');
  unit.asked = [];
  unit.server = createServer((request, response) => {
    const etag = `"${unit.text.length}"`;
    unit.asked.push(`${request.url} ${request.headers['if-none-match'] ?? ''}`.trim());
    if (request.url !== '/vc-norr.json') response.writeHead(404).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { ETag: etag }).end(unit.text);
  });
  await new Promise<void>((done) => unit.server?.listen(0, '127.0.0.1', done));
  const place = unit.server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  unit.address = `http://127.0.0.1:${place.port}/vc-norr.json`;
});

test.afterEach(() => unit.server?.close());

async function openJournal(browser: BrowserContext): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(ownPage('practice.html'));
  return page;
}

/** Asks the background as the options page does. */
function ask(page: Page, request: object): Promise<unknown> {
  const message = { type: 'options', request };
  return page.evaluate((said) => chrome.runtime.sendMessage(said), message);
}

test('a pack from an address is used on an open page, renewed, and stays when the network goes', async ({
  ownBrowser,
}) => {
  const page = await openJournal(ownBrowser);
  await expect.poll(() => expandedInPractice(page)).toContain('avgiftsbefriat enligt Regionbeslut');
  const added = await ask(page, { kind: 'add-address', address: unit.address, sha256: null });
  expect(added).toEqual({ ok: true, text: '”VC Norr” 1.0.0 är inläst: 1 fras.' });
  expect(await expandedInPractice(page)).toBe('Enhetens text, den första');
  expect(unit.asked).toEqual(['/vc-norr.json', '/vc-norr.json.sig']);
  const etag = `"${unit.text.length}"`;
  expect(await ask(page, { kind: 'check-now' })).toMatchObject({
    text: '1 adress kontrollerad, inget nytt.',
  });
  expect(unit.asked.at(-1)).toBe(`/vc-norr.json ${etag}`);
  unit.text = unitPack('1.0.1', 'Enhetens nya text');
  await ask(page, { kind: 'check-now' });
  expect(await expandedInPractice(page)).toBe('Enhetens nya text');
  await new Promise((done) => unit.server?.close(done) && unit.server.closeAllConnections());
  expect(await ask(page, { kind: 'check-now' })).toMatchObject({
    text: '1 adress kontrollerad, inget nytt. 1 gick inte att hämta.',
  });
  expect(await expandedInPractice(page)).toBe('Enhetens nya text');
});

test('a phrase of one’s own is used at once, and the phrase below is back when it goes', async ({
  ownBrowser,
}) => {
  const page = await openJournal(ownBrowser);
  await expect.poll(() => expandedInPractice(page)).toContain('avgiftsbefriat enligt Regionbeslut');
  const phrase = { ...PHRASE, text: 'Min egen text' };
  await ask(page, { kind: 'save-phrase', phrase });
  expect(await expandedInPractice(page)).toBe('Min egen text');
  await ask(page, { kind: 'remove-phrase', id: phrase.id });
  expect(await expandedInPractice(page)).toContain('avgiftsbefriat enligt Regionbeslut');
});

test('only the background asks the network: a page of the extension cannot', async ({
  ownBrowser,
}) => {
  const page = await openJournal(ownBrowser);
  const answer = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => 'answered',
        () => 'refused',
      ),
    unit.address,
  );
  expect([answer, unit.asked]).toEqual(['refused', []]);
});
