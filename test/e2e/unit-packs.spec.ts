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
    text: '1 adress kontrollerad. 1 gick inte att använda, se paketet.',
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

test('a pack that holds a personnummer is refused, and one that is not used says why', async ({
  ownBrowser,
}) => {
  const page = await openJournal(ownBrowser);
  const install = (text: string) => ask(page, { kind: 'install-pack', text, signature: null });
  await install(unitPack('1.0.0', 'Enhetens text'));
  expect(await install(unitPack('1.0.1', 'Ring 19121212-1212'))).toEqual({
    ok: false,
    errors: [
      'Texten till frasen ”i0” har något som ser ut som ett personnummer. Ta bort det och läs in filen igen.',
    ],
  });
  expect(await expandedInPractice(page)).toBe('Enhetens text');
  const whole = { ...JSON.parse(unitPack('1.0.0', 'Annat')), id: 'vc-syd', name: 'VC Syd' };
  expect(await install(JSON.stringify({ ...whole, extends: 'vastmanland' }))).toMatchObject({
    text: '”VC Syd” 1.0.0 är inläst: 1 fras. Utgåvan ”vastmanland” finns inte här, så paketet används inte än.',
  });
  await install(unitPack('1.0.2', 'Gammal text', { validUntil: '2025-01-01' }));
  const options = await ownBrowser.newPage();
  await options.goto(ownPage('options.html#oversikt'));
  const card = (name: string) =>
    options.getByRole('listitem').filter({ has: options.getByRole('heading', { name }) });
  await expect(card('VC Norr')).toContainText('gällde till 2025-01-01 och används inte längre');
  await expect(card('VC Syd')).toContainText('bygger på ”vastmanland” och används inte');
});

test('a trigger that is an ordinary word leaves running text alone, and that is said', async ({
  ownBrowser,
}) => {
  const page = await openJournal(ownBrowser);
  const add = [{ id: 'ordet', trigger: 'och', fields: ['atgard'], text: 'Det utbytta' }];
  const text = unitPack('1.0.0', 'Enhetens text', { add });
  expect(await ask(page, { kind: 'install-pack', text, signature: null })).toMatchObject({
    text: expect.stringContaining('Vanliga ord skrivs bara in när de står ensamma på raden'),
  });
  const field = page
    .getByRole('region', { name: 'Besök psykisk hälsa' })
    .getByRole('textbox', { name: 'Behandlingsinsats', exact: true });
  await field.click();
  await page.keyboard.type('Hon sover och');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Hon sover och\n');
  await page.keyboard.type('och');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Hon sover och\nDet utbytta');
});
