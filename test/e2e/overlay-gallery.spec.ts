import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { launchBrowser } from '../../lib/tools/launch-browser';
import { servedPage } from '../harness/extension';
import type {} from '../pages/overlay-gallery/main';

/** Without the extension: it would take its place from the gallery's own overlay. */
const test = base.extend<{ page: Page }, { plainBrowser: BrowserContext }>({
  plainBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures as a pattern
    async ({}, use) => {
      const context = await launchBrowser({ headless: true, extension: null });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ plainBrowser }, use) => {
    const page = await plainBrowser.newPage();
    await use(page);
    await page.close();
  },
});

const show = (page: Page, address: string) =>
  page.goto(servedPage(`overlay-gallery/?view=${address}`));
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const VIEWS = [
  'moment',
  'moment&closed',
  'moment&checklist=suitability',
  'moment&checklist=writing&noField',
  'list&side=left',
  'journal',
  'calm',
  'empty',
];
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

for (const { name, media } of LOOKS) {
  for (const view of VIEWS) {
    test(`${view} has no accessibility faults in ${name}`, async ({ page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await show(page, view);
      await expect(page.getByText('Ledtråd', { exact: true })).toBeVisible();
      for (const own of await page.getByRole('radio', { name: 'JA' }).all()) await own.check();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

test('banners say what is due and why; one that is taken care of is quiet, with its time', async ({
  page,
}) => {
  await show(page, 'moment');
  const alert = page.getByRole('alert');
  await expect(alert).toHaveText(/Röd\s*Fråga 9: 4 av 6.*Ring snarast.*Gräns 4 \(manualen 4\.1\)/);
  const banners = region(page, 'Flaggor från Ledtråd');
  await expect(banners.getByText('Det här är enhetens rutin')).toHaveCount(1);
  await expect(banners.getByText('Gul')).toHaveCount(1);
  await button(page, '1 till').click();
  await expect(banners.getByText('Gul')).toHaveCount(2);
  await banners.getByRole('button', { name: 'Omhändertaget' }).first().press('Enter');
  await expect(banners.getByText('Omhändertaget 14:05')).toBeVisible();
  await expect(alert).toHaveCount(0);
  await expect(banners.getByRole('button', { name: 'Visa hela' }).last()).toBeFocused();
});

test('a red banner is not announced anew when something else changes', async ({ page }) => {
  await show(page, 'moment&banners=2');
  const alert = await page.getByRole('alert').elementHandle();
  await button(page, 'Omhändertaget').last().click();
  await button(page, 'Fäll ihop Ledtråd').click();
  await expect(button(page, 'Ledtråd 1 röd flagga')).toBeVisible();
  expect(await alert?.evaluate((own) => own.isConnected)).toBe(true);
});

test('the sidebar is opened, collapsed, moved and resized by keys, and no key is lost from the page', async ({
  page,
}) => {
  await show(page, 'moment&closed');
  const tab = button(page, 'Ledtråd 1 röd flagga 2 gula flaggor');
  const field = page.getByLabel('Skriv meddelande');
  await field.click();
  await page.keyboard.type('Hej');
  await tab.focus();
  await page.keyboard.press('Enter');
  const collapse = button(page, 'Fäll ihop Ledtråd');
  await expect(collapse).toBeFocused();
  const handle = page.getByRole('separator', { name: 'Sidofältets bredd' });
  const width = async () => (await page.getByRole('complementary').boundingBox())?.width;
  await handle.press('ArrowLeft');
  await expect.poll(width).toBe(380);
  await handle.press('End');
  await expect.poll(width).toBe(560);
  await handle.press('Home');
  await expect(handle).toHaveAttribute('aria-valuenow', '280');
  await button(page, 'Flytta till vänster').press('Enter');
  await collapse.press('Enter');
  await expect(tab).toBeFocused();
  await expect(field).toHaveValue('Hej');
});

test('the handle is dragged', async ({ page }) => {
  await show(page, 'list');
  const box = await page.getByRole('separator').boundingBox();
  if (!box) throw new Error('no handle');
  await page.mouse.move(box.x + 4, 300);
  await page.mouse.down();
  await page.mouse.move(800, 310, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('separator')).toHaveAttribute('aria-valuenow', '480');
});

test('the round goes to the row, folds further reasons and those with nothing due', async ({
  page,
}) => {
  await show(page, 'list');
  const round = region(page, 'Veckans runda');
  await expect(round.getByText('8 av 24 patienter har något att göra')).toBeVisible();
  await expect(round.getByText('Listan har ingen kolumn ”Meddelanden”')).toBeVisible();
  const first = page.getByRole('list', { name: 'Veckans runda' }).getByRole('listitem').first();
  await expect(first).toContainText(/Disa Demolund.*Röd flagga.*Att göra: Ring snarast/);
  await expect(first.getByText('Svara patienten.')).toBeHidden();
  await first.getByText('2 skäl till').press('Enter');
  await expect(first.getByText('Svara patienten.')).toBeVisible();
  await button(page, 'Ivar Exempellund').press('Enter');
  expect(await page.evaluate(() => window.asked)).toEqual(['goToRow 1']);
  await button(page, '16 patienter utan något att göra').press('Enter');
  await expect(round.getByRole('listitem').filter({ has: page.getByRole('button') })).toHaveCount(
    24,
  );
});

test('a thousand patients are shown fifty at a time', async ({ page }) => {
  await show(page, 'many');
  const names = page.getByRole('list', { name: 'Veckans runda' }).getByTitle('Går till raden');
  await expect(names).toHaveCount(50);
  await button(page, 'Visa 50 till').press('Enter');
  await expect(names).toHaveCount(100);
  await expect(names.nth(50)).toBeFocused();
});

test('results say in words what the picture shows', async ({ page }) => {
  await show(page, 'moment');
  await expect(
    page.getByRole('img', {
      name: 'MADRS-S, 6 mätningar: 2026-10-06 31, 2026-10-13 28, 2026-10-20 24, 2026-10-27 25, 2026-11-03 19, 2026-11-10 14; gränser vid 13, 20, 35',
    }),
  ).toBeVisible();
  await expect(region(page, 'Resultat').getByText('14 poäng').first()).toBeVisible();
});

test('a message is read, written and copied; advice to phone is only read', async ({ page }) => {
  await show(page, 'moment');
  const messages = region(page, 'Meddelanden');
  await messages.getByRole('button', { name: 'Uppehåll eller försenad' }).press('Enter');
  await expect(messages.getByText('Hej Disa,')).toBeVisible();
  await expect(messages.locator('mark')).toHaveText('xx');
  await button(page, 'Skriv in').press('Enter');
  await button(page, 'Kopiera').press('Enter');
  expect(await page.evaluate(() => window.asked)).toEqual([
    'writeMessage paminnelse',
    'copyMessage paminnelse',
  ]);
  await messages.getByRole('button', { name: 'Ring i stället' }).press('Enter');
  await expect(messages.getByText('skrivs inte till patienten')).toBeVisible();
  await expect(button(page, 'Kopiera')).toBeHidden();
  await show(page, 'moment&noField');
  await messages.getByRole('button', { name: 'Uppehåll eller försenad' }).press('Enter');
  await expect(button(page, 'Kopiera')).toBeVisible();
  await expect(button(page, 'Skriv in')).toBeHidden();
});

test('the suitability questions colour each answer, with word and proposal, and add nothing up', async ({
  page,
}) => {
  await show(page, 'moment&banners=0');
  await button(page, 'Checklista vid ställningstagande till IKBT (vuxna)').press('Enter');
  const lists = region(page, 'Checklistor');
  await expect(lists.getByRole('heading', { level: 4 })).toBeFocused();
  await expect(lists.getByRole('group')).toHaveCount(13);
  const drugs = lists.getByRole('group', { name: /^2\. Använder patienten mediciner/ });
  await drugs.getByRole('radio', { name: 'JA' }).focus();
  await page.keyboard.press('Space');
  await expect(drugs).toContainText(/observandum\s*Förslag, ej fastställt/);
  await page.keyboard.press('ArrowRight');
  await expect(drugs).toContainText('kan fungera');
  await expect(lists.getByText('1 av 13 besvarade')).toBeVisible();
  await expect(
    lists.getByText('Det är du som behandlare som avgör', { exact: false }).last(),
  ).toBeVisible();
  await expect(lists.getByText('Källa: Region Kalmar län, Behandlarmanual iKBT 3.4')).toBeVisible();
  await drugs.getByRole('button', { name: 'Ta bort svaret' }).press('Enter');
  await expect(lists.getByText('0 av 13 besvarade')).toBeVisible();
  await button(page, 'Tillbaka').press('Enter');
  await expect(button(page, 'Checklista vid ställningstagande till IKBT (vuxna)')).toBeFocused();
});

test('a banner opens its checklist in the sidebar; steps are ticked and begun anew', async ({
  page,
}) => {
  await show(page, 'moment&closed');
  await button(page, 'Öppna checklistan').press('Enter');
  const lists = region(page, 'Checklistor');
  const steps = lists.getByRole('checkbox');
  await steps.first().press('Space');
  await expect(lists.getByText('1 av 6 klara')).toBeVisible();
  await button(page, 'Kopiera som text').press('Enter');
  expect(await page.evaluate(() => window.asked)).toEqual(['copyChecklist']);
  await button(page, 'Börja om').press('Enter');
  await expect(steps.first()).not.toBeChecked();
});

test('every part folds', async ({ page }) => {
  await show(page, 'moment');
  for (const name of ['Att uppmärksamma', 'Resultat', 'Meddelanden', 'Checklistor']) {
    const fold = button(page, name);
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    await fold.press('Enter');
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
  }
  await expect(page.getByRole('img')).toHaveCount(0);
  await button(page, 'Öppna checklistan').press('Enter');
  await expect(region(page, 'Checklistor').getByRole('heading', { level: 4 })).toBeFocused();
});

test('at 400 % zoom the sidebar is a sheet in the lower half, and nothing goes outside the window', async ({
  page,
}) => {
  for (const [width, height] of [
    [320, 640],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const view of ['moment&banners=1', 'list', 'journal&checklist=suitability']) {
      await show(page, view);
      const box = await page.getByRole('complementary').boundingBox();
      expect([view, box?.x, box?.width]).toEqual([view, 0, width]);
      expect(box?.y).toBeGreaterThanOrEqual(height / 2);
      const wide = await page
        .getByRole('complementary')
        .evaluate(
          (aside) =>
            [...aside.querySelectorAll('*')].filter(
              (own) => own.getBoundingClientRect().right > innerWidth + 0.5,
            ).length,
        );
      expect([view, wide]).toEqual([view, 0]);
    }
  }
});

test("the sidebar stands where it covers none of the page's buttons", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await show(page, 'moment&banners=0&side=left');
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.getByRole('button', { name: 'Skicka meddelande' }).click({ trial: true });
  await page.getByRole('button', { name: 'Spara' }).click({ trial: true });
});
