import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { readText, selectedText } from '../harness/fields';
import { openSidebar } from '../harness/sidebar';

/** The platform as a foreign page: the extension knows it by its labels alone. */
const open = (page: Page, address = '#mina') => page.goto(servedPage(`practice-sob/${address}`));
const overlay = (page: Page) => page.locator('ledtrad-overlay');
const sidebar = (page: Page) => overlay(page).getByRole('complementary');
const banners = (page: Page) => overlay(page).getByRole('region', { name: 'Flaggor' });
const round = (page: Page) => sidebar(page).getByRole('region', { name: 'Veckans runda' });

async function goTo(page: Page, patient: string): Promise<void> {
  await page.getByRole('link', { name: patient, exact: true }).first().click();
  await expect(page.getByRole('heading', { name: patient })).toBeVisible();
}

async function back(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tillbaka till listan' }).click();
  await expect(page.getByRole('heading', { name: 'Mina' })).toBeVisible();
}

test("the week's round has those first who need it most, and goes to the row", async ({ page }) => {
  await open(page);
  await openSidebar(page);
  const names = round(page).getByRole('listitem').getByRole('button');
  await expect(names.nth(0)).toContainText('Birger Fiktivius');
  await expect(names.nth(1)).toContainText('Disa Demolund');
  await expect(names.nth(2)).toContainText('Oskar Provström');
  await expect(round(page)).toContainText(/\d+ av 37 patienter har något att göra/);
  await expect(round(page)).toContainText('Ring snarast');
  await names.nth(2).click();
  const row = page.getByRole('row', { name: 'Oskar Provström' });
  await expect(row.getByRole('link', { name: 'Oskar Provström' })).toBeFocused();
});

test('from 4 the banner is red, with what is due and the source; it is acknowledged for this score', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await open(page);
  await goTo(page, 'Oskar Provström');
  const red = banners(page).getByRole('alert');
  await expect(red).toContainText('Röd');
  await expect(red).toContainText('Fråga 9: 4 av 6');
  await expect(banners(page)).toContainText('ingen medicinsk bedömning');
  await banners(page).getByRole('button', { name: 'Omhändertaget' }).first().click();
  await expect(banners(page)).toContainText(/Omhändertaget \d\d:\d\d/);
  await back(page);
  await expect(banners(page)).toHaveCount(0);
  await goTo(page, 'Disa Demolund');
  await expect(banners(page)).not.toContainText(/Omhändertaget \d\d:\d\d/);
  await expect(banners(page).getByRole('alert')).toContainText('5 av 6');
  await back(page);
  await goTo(page, 'Oskar Provström');
  await expect(banners(page)).toContainText(/Omhändertaget \d\d:\d\d/);
});

test('a higher score than the one taken care of is a new flag', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  await open(page);
  await goTo(page, 'Oskar Provström');
  await banners(page).getByRole('button', { name: 'Omhändertaget' }).first().click();
  await expect(banners(page)).toContainText(/Omhändertaget \d\d:\d\d/);
  await page
    .getByRole('row', { name: /MADRS-S fråga 9/ })
    .first()
    .getByRole('cell', { name: '4', exact: true })
    .evaluate((cell) => {
      cell.textContent = '6';
    });
  await expect(banners(page).getByRole('alert').filter({ hasText: '6 av 6' })).toBeVisible();
});

test('a 3 is amber, and it says that the platform does not flag it', async ({ page }) => {
  await open(page);
  await goTo(page, 'Saga Låtsasdotter');
  await expect(banners(page)).toContainText('Gul');
  await expect(banners(page)).toContainText('3 av 6');
  await expect(banners(page)).toContainText('Plattformen flaggar först från 4');
});

test('what cannot be read, is outside 0–6 or is missing is said', async ({ page }) => {
  await open(page);
  await openSidebar(page);
  for (const [patient, words] of [
    ['Maja Skoldal', /kontrollera själv/],
    ['Ines Trollberg', /utanför/i],
    ['Valter Sagolin', /saknas/],
  ] as const) {
    await goTo(page, patient);
    await expect(sidebar(page)).toContainText(words);
    await back(page);
  }
});

test('the checklist of a red flag opens from the banner; its marks belong to the patient', async ({
  page,
}) => {
  await open(page);
  await goTo(page, 'Disa Demolund');
  await banners(page).getByRole('button', { name: 'Öppna checklistan' }).first().click();
  const step = sidebar(page).getByRole('checkbox').first();
  await step.check();
  await back(page);
  await goTo(page, 'Birger Fiktivius');
  await expect(sidebar(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  await back(page);
  await goTo(page, 'Disa Demolund');
  await expect(sidebar(page).getByRole('checkbox').first()).toBeChecked();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Disa Demolund' })).toBeVisible();
  await banners(page).getByRole('button', { name: 'Öppna checklistan' }).first().click();
  await expect(sidebar(page).getByRole('checkbox').first()).toBeChecked();
});

test('a red flag that is taken care of is not announced when the page is opened again', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const root = document.querySelector('ledtrad-overlay')?.shadowRoot;
      if (root?.querySelector('[role=alert]')) document.title = 'larm';
      requestAnimationFrame(look);
    };
    look();
  });
  await open(page);
  await goTo(page, 'Oskar Provström');
  await expect(banners(page).getByRole('alert')).toBeVisible();
  await expect(page).toHaveTitle('larm');
  await banners(page).getByRole('button', { name: 'Omhändertaget' }).first().click();
  await expect(banners(page).getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(banners(page)).toContainText(/Omhändertaget \d\d:\d\d/);
  await expect(page).not.toHaveTitle('larm');
});

test('of patients whose number cannot be read each has marks of their own', async ({ page }) => {
  await page.addInitScript(() => {
    const hide = () => {
      const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode: text } = texts;
        const hidden = text.nodeValue?.replace(/^\d{8}-\d{4}$/, 'skyddad') ?? null;
        if (hidden !== text.nodeValue) text.nodeValue = hidden;
      }
    };
    new MutationObserver(hide).observe(document, { childList: true, subtree: true });
  });
  await open(page);
  await goTo(page, 'Disa Demolund');
  await expect(page.getByText('skyddad').first()).toBeVisible();
  await banners(page).getByRole('button', { name: 'Öppna checklistan' }).first().click();
  await sidebar(page).getByRole('checkbox').first().check();
  await back(page);
  await goTo(page, 'Oskar Provström');
  await banners(page).getByRole('button', { name: 'Öppna checklistan' }).first().click();
  await expect(sidebar(page).getByRole('checkbox').first()).not.toBeChecked();
});

test('a ready message is written where the therapist says so, and its gaps are walked', async ({
  page,
}) => {
  await open(page);
  await goTo(page, 'Tove Övningsson');
  await openSidebar(page);
  const messages = sidebar(page).getByRole('region', { name: 'Meddelanden' });
  await messages.getByRole('button', { name: /^Efter en modul/ }).click();
  await messages.getByRole('button', { name: 'Skriv in' }).click();
  const editor = page.getByRole('textbox', { name: 'Skriv meddelande' });
  await expect(editor).toContainText('Tove');
  await expect.poll(() => selectedText(page)).not.toBe('');
  await editor.press('Control+z');
  await expect.poll(() => readText(editor)).toBe('');
});

test('Ctrl+Space in the conversation finds a message by its name and writes it', async ({
  page,
}) => {
  await open(page);
  await goTo(page, 'Tove Övningsson');
  const editor = page.getByRole('textbox', { name: 'Skriv meddelande' });
  await editor.click();
  await page.keyboard.press('Control+Space');
  const box = page.getByRole('combobox', { name: 'Sök meddelande' });
  await expect(box).toBeFocused();
  await page.keyboard.type('efter en modul');
  const list = overlay(page).getByRole('listbox', { name: 'Meddelanden' });
  await expect(list.getByRole('option').first()).toContainText('Efter en modul');
  await page.keyboard.press('Enter');
  await expect(editor).toContainText('Tove');
  await expect(box).toHaveCount(0);
});

test('a flag puts phoning before writing', async ({ page }) => {
  await open(page);
  await goTo(page, 'Birger Fiktivius');
  await openSidebar(page);
  const messages = sidebar(page).getByRole('region', { name: 'Meddelanden' });
  await expect(messages.getByRole('listitem').first()).toContainText('Ring i stället');
});

test('a journal phrase is not written in a message, and that is said', async ({ page }) => {
  await open(page);
  await goTo(page, 'Tove Övningsson');
  const editor = page.getByRole('textbox', { name: 'Skriv meddelande' });
  await editor.click();
  await page.waitForTimeout(300);
  await page.keyboard.type('behint3å');
  await page.keyboard.press('Enter');
  await expect(page.getByText('skrivs inte i ett meddelande till patienten')).toBeVisible();
  expect(await readText(editor)).toContain('behint3å');
});

test("another patient's name in a message is said quietly", async ({ page }) => {
  await open(page);
  await openSidebar(page);
  await goTo(page, 'Tove Övningsson');
  await openSidebar(page);
  await page.getByRole('textbox', { name: 'Skriv meddelande' }).click();
  await page.keyboard.type('Hej Disa! Hur har veckan varit? ');
  await expect(sidebar(page)).toContainText('namn på en annan patient: ”Disa”');
  await expect(sidebar(page)).toContainText('1 fråga');
});

test('nothing of any patient is stored, in no storage of the browser', async ({ ownBrowser }) => {
  const page = await ownBrowser.newPage();
  await open(page);
  await goTo(page, 'Disa Demolund');
  await banners(page).getByRole('button', { name: 'Öppna checklistan' }).first().click();
  await sidebar(page).getByRole('checkbox').first().check();
  await banners(page).getByRole('button', { name: 'Omhändertaget' }).first().click();
  await expect(banners(page)).toContainText(/Omhändertaget \d\d:\d\d/);
  await page.getByRole('textbox', { name: 'Skriv meddelande' }).click();
  await page.keyboard.type('Jag tänker på din xylofon');
  await page.waitForTimeout(700);
  const own = await ownBrowser.newPage();
  await own.goto(ownPage('popup.html'));
  const stored = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<string, { get(key: null): Promise<object> }> };
    };
    const areas = ['local', 'session', 'sync', 'managed'];
    const all = areas.map((area) => chrome.storage[area]?.get(null).catch(() => ({})));
    return JSON.stringify([await Promise.all(all), { ...localStorage }, { ...sessionStorage }]);
  });
  expect(stored).toContain('patient:');
  for (const secret of ['Disa', 'Demolund', '19841013', '841013', 'xylofon']) {
    expect(stored).not.toContain(secret);
  }
});

test('the overlay that a page takes away is put back', async ({ page }) => {
  await open(page);
  await goTo(page, 'Disa Demolund');
  await expect(banners(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('ledtrad-overlay')?.remove());
  await expect(banners(page)).toBeVisible();
  await page.addStyleTag({ content: 'ledtrad-overlay { display: none !important }' });
  await page.evaluate(() => {
    const overlay = document.querySelector<HTMLElement>('ledtrad-overlay');
    overlay?.style.setProperty('display', 'none', 'important');
  });
  await expect(banners(page)).toBeVisible();
});

test('sidebar and banners have no accessibility faults', async ({ page }) => {
  await open(page);
  await openSidebar(page);
  for (const patient of [null, 'Disa Demolund']) {
    if (patient) await goTo(page, patient);
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).include('ledtrad-overlay').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});
