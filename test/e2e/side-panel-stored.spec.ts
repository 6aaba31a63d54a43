import { expect, ownPage, test } from '../harness/extension';
import {
  changeSetting,
  copiedText,
  gapField,
  goToTab,
  openPanel,
  tell,
} from '../harness/side-panel';
import { unitPack } from '../harness/unit-pack';

/** Inside the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;

test('nothing that is typed or marked reaches a storage or the network', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  await openPanel(page);
  const stored = () =>
    page.evaluate(async () => {
      const { local, session, sync } = chrome.storage;
      const areas = await Promise.all([local, session, sync].map((area) => area.get()));
      const databases = await indexedDB.databases();
      return JSON.stringify([areas, { ...localStorage }, { ...sessionStorage }, databases]);
    });
  const before = await stored();
  const asked: string[] = [];
  ownBrowser.on('request', (request) => asked.push(request.url()));
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Astrid Lindqvist');
  await page.keyboard.press('Tab');
  await page.keyboard.type('19121212-1212');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Texten är kopierad.')).toBeVisible();
  await goToTab(page, 'Checklistor');
  await page.getByRole('button', { name: 'Veckans uppföljning' }).press('Enter');
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText('1 av 9 klara')).toBeVisible();
  expect(await stored()).toBe(before);
  expect(before).not.toContain('Astrid');
  expect(asked).toEqual([]);
});

test('another edition, another program in focus and one’s own name show at once', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await openPanel(page);
  const other = await ownBrowser.newPage();
  await other.goto(ownPage('popup.html'));
  await changeSetting(other, 'program', 'sovhjalpen');
  await expect(page.getByRole('option').nth(0)).toContainText('uppint');
  await expect(page.getByRole('option').nth(1)).toContainText('kbtintso');
  await expect(page.getByText('Sovhjälpen Plus först.')).toBeVisible();
  await changeSetting(other, 'me', { name: 'Kim Ek', answerDays: 'torsdagar', supportContact: '' });
  await page.bringToFront();
  await goToTab(page, 'Meddelanden');
  await page.keyboard.type('kommit igång');
  await page.keyboard.press('Enter');
  await expect(gapField(page, 'Ditt namn')).toHaveValue('Kim Ek');
  await expect(gapField(page, 'Dag då du svarar')).toHaveValue('torsdagar');
  await changeSetting(other, 'edition', 'vgr');
  await expect(page.getByText('”Har kommit igång” finns inte längre i utgåvan.')).toBeVisible();
  await page.getByRole('tab', { name: 'Fraser' }).click();
  await expect(page.getByText('Utgåvan har inga fraser.')).toBeVisible();
  await changeSetting(other, 'edition', 'inforande');
  await page.getByRole('tab', { name: 'Meddelanden' }).click();
  await expect(page.getByText('Utgåvan har inga meddelanden.')).toBeVisible();
});

test('a unit’s pack shows at once, in the text that is about to be copied', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await openPanel(page);
  await page.keyboard.type('i0');
  await page.keyboard.press('Enter');
  const preview = page.getByRole('region', { name: 'Förhandsvisning' }).first();
  await expect(preview).toHaveText('Ikbt, avgiftsbefriat enligt Regionbeslut');
  const request = {
    kind: 'install-pack',
    text: unitPack('1.0.0', 'Enhetens text'),
    signature: null,
  };
  expect(await tell(page, { type: 'options', request })).toMatchObject({ ok: true });
  await expect(preview).toHaveText('Enhetens text');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Texten är kopierad.')).toBeVisible();
  expect(await copiedText(page)).toBe('Enhetens text');
});

test('answers go when the edition asks otherwise, and that is said', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  await openPanel(page);
  await goToTab(page, 'Checklistor');
  await page.getByRole('button', { name: /^Checklista vid ställningstagande/ }).click();
  const answers = page.getByRole('radio', { name: 'JA' });
  await expect(answers).toHaveCount(13);
  for (let at = 0; at < 13; at++) await answers.nth(at).check();
  await expect(page.getByText('13 av 13 besvarade')).toBeVisible();
  await changeSetting(page, 'edition', 'kalmar-2022');
  await expect(page.getByText('Svaren på det som ändrats är borttagna.')).toBeVisible();
  const count = await page.getByText(/^\d+ av 13 besvarade$/).textContent();
  const left = Number.parseInt(count ?? '', 10);
  expect(left).toBeLessThan(13);
  await expect(page.getByRole('radio', { name: 'JA', checked: true })).toHaveCount(left);
  await page.getByRole('button', { name: 'Börja om' }).click();
  await expect(page.getByText('Svaren på det som ändrats är borttagna.')).toBeHidden();
});

test('what is stored and broken is built anew', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  await openPanel(page);
  await page.evaluate(() => chrome.storage.local.set({ snapshot: 'trasig', care: 'trasig' }));
  await expect(page.getByText('uppbyggt på nytt')).toBeVisible();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Jag har läst' }).click();
  await expect(page.getByText('uppbyggt på nytt')).toBeHidden();
});

test('what cannot be read is said, as long as nobody answers', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  await openPanel(page);
  await page.goto('about:blank');
  const breakStored = (items: object) =>
    ownBrowser.serviceWorkers()[0]?.evaluate((own) => chrome.storage.local.set(own), items);
  await page.addInitScript(() => {
    if (typeof chrome === 'undefined' || !chrome.runtime) return;
    chrome.runtime.sendMessage = () => new Promise<never>(() => undefined);
  });
  await breakStored({ care: 'trasig' });
  await page.goto(ownPage('sidepanel.html'));
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Checklistor' }).click();
  const pane = page.getByRole('tabpanel', { name: 'Checklistor' });
  await expect(pane).toContainText('Checklistor och meddelanden gick inte att läsa.');
  await page.goto('about:blank');
  await breakStored({ snapshot: 'trasig' });
  await page.goto(ownPage('sidepanel.html'));
  await expect(page.getByRole('alert')).toContainText('underlaget gick inte att läsa');
  await expect(page.getByRole('button', { name: 'Försök igen' })).toBeVisible();
});

test('the popup opens it in the browser’s own side panel', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  const session = await ownBrowser.newCDPSession(page);
  const shown = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.map(({ url }) => url);
  };
  const popup = await ownBrowser.newPage();
  await popup.goto(ownPage('popup.html'));
  expect(await shown()).not.toContain(ownPage('sidepanel.html'));
  await popup.getByRole('button', { name: 'Öppna sidopanelen' }).click();
  await expect.poll(shown).toContain(ownPage('sidepanel.html'));
});
