import type { Page } from '@playwright/test';
import { addDays } from '../../lib/core/dates/calendar';
import { workingDays } from '../../lib/core/dates/working-days';
import holidays from '../../lib/packs/holidays.json' with { type: 'json' };
import { askBackground } from '../harness/ask-background';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { openSidebar } from '../harness/sidebar';

const overlay = (page: Page) => page.locator('ledtrad-overlay');
const sidebar = (page: Page) => overlay(page).getByRole('complementary');
const round = (page: Page) => sidebar(page).getByRole('region', { name: 'Veckans runda' });
const due = (page: Page) => round(page).getByRole('list', { name: 'Veckans runda' });
/** A patient's place in the round, among those whom something is due for. */
const place = (page: Page, name: string) =>
  due(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name, exact: true }) });

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await openSidebar(page);
  await expect(round(page)).toBeVisible();
}

const today = new Date().toLocaleDateString('sv-SE');
const ago = (days: number) => addDays(today, -days);
const waited = workingDays(ago(11), today, holidays);

interface Case {
  source: string;
  list?: string;
  patient: string;
  need: string;
  reason: RegExp;
  due: RegExp;
  /** Who stands in the same list, near the limit, and has nothing due. */
  not: string;
}

/** One of each need, with what the source says is due, and a neighbour whom it does not concern. */
const KALMAR: readonly Case[] = [
  {
    source: 'K 4.1 question 9 from 4',
    patient: 'Oskar Provström',
    need: 'Röd flagga',
    reason: /Fråga 9: 4 av 6/,
    due: /Ring snarast/,
    not: 'Elis Exempelgren',
  },
  {
    source: 'K 6.3, H an urgent message',
    patient: 'Lova Exempelman',
    need: 'Brådskande meddelande',
    reason: /Brådskande meddelande väntar på svar/,
    due: /Läs meddelandet nu/,
    not: 'Axel Övningstam',
  },
  {
    source: 'K 3.6.1 not logged in for 10 days',
    patient: 'Signe Dikt',
    need: 'Har inte hörts av',
    reason: /Inte inloggad på 10 dagar.*Steg 1 av 3/,
    due: /Skicka ett meddelande/,
    not: 'Folke Sagner',
  },
  {
    source: 'K 9.1 no dialogue for three weeks',
    patient: 'Alva Hittepå',
    need: 'Har inte hörts av',
    reason: /Ingen dialog på 22 dagar.*Steg 3 av 3/,
    due: /Ring innan du avslutar/,
    not: 'Märta Sagolund',
  },
  {
    source: 'K 3.6.1 a module is done',
    patient: 'Tyra Testdotter',
    need: 'Modul klar',
    reason: /väntar på återkoppling/,
    due: /Ge återkoppling och öppna nästa modul/,
    not: 'Henning Låtsaslund',
  },
  {
    source: 'K 3.6, H never logged in',
    patient: 'Stina Testling',
    need: 'Aldrig inloggad',
    reason: /Har aldrig loggat in/,
    due: /Kommer inget svar, ring/,
    not: 'Tove Övningsson',
  },
  {
    source: 'K 8.2.1, K22 8.3.1 a handover to another unit waits',
    patient: 'Arvid Exempelson',
    need: 'Överlämning',
    reason: /Överlämning väntar/,
    due: /Överlämnande enhet har ansvaret/,
    not: 'Linnea Låtsas',
  },
  {
    source: 'K22 8.3.3 a handover to this unit waits',
    list: '#overlamningar',
    patient: 'Tage Fiktiv',
    need: 'Överlämning',
    reason: /Överlämning väntar/,
    due: /godkänner eller avböjer/,
    not: 'Arvid Exempelson',
  },
  {
    source: 'K 3.6.5 maintenance is over',
    patient: 'Julius Testlund',
    need: 'Vidmakthållandet är slut',
    reason: new RegExp(`slut sedan ${ago(6)}`),
    due: /Avsluta momentet och gallra/,
    not: 'Ebba Hittills',
  },
  {
    source: 'K 3.6.7 ended and not deleted',
    list: '#avslutade',
    patient: 'Ture Demogren',
    need: 'Ej gallrad',
    reason: /Avslutat men inte gallrat/,
    due: /Gallra under Avslutade/,
    not: 'Julius Testlund',
  },
  // Eleven days over Christmas and the new year may be four working days.
  ...(waited < 5
    ? []
    : [
        {
          source: 'K 9.1, H an answer that has waited five working days',
          patient: 'Gösta Påhitt',
          need: 'Väntar på svar',
          reason: new RegExp(`har väntat ${waited} arbetsdagar`),
          due: /Svara patienten/,
          not: 'Saga Låtsasdotter',
        },
      ]),
];

/** Each step of an unannounced break by the last log-in. (V Avvikelse under behandling) */
const BREAK: readonly [patient: string, days: number, week: number, due: RegExp][] = [
  ['Folke Sagner', 8, 1, /Försök få kontakt med meddelanden/],
  ['Signe Dikt', 10, 1, /Försök få kontakt med meddelanden/],
  ['Rune Fiktion', 15, 2, /meddelande med tiden då du ringer/],
  ['Alva Hittepå', 22, 3, /Ring på den tid som du har meddelat/],
  ['Bertil Övningslund', 29, 4, /Skicka ett brev/],
];

for (const [where, address] of [
  ['a foreign page', () => servedPage('practice-sob/')],
  ['the practice platform', () => ownPage('practice-sob.html')],
] as const) {
  for (const { source, list = '#mina', patient, need, reason, due: todo, not } of KALMAR) {
    test(`${source}, on ${where}: reason, what is due, and no neighbour`, async ({ page }) => {
      await open(page, `${address()}${list}`);
      const own = place(page, patient);
      await expect(own).toContainText(need);
      await expect(own).toContainText(reason);
      await expect(own).toContainText(todo);
      await expect(own).toContainText(/\((?:manualen|vårdprocessen)|Källa: manualen/);
      await expect(place(page, not)).toHaveCount(0);
      await own.getByRole('button', { name: patient, exact: true }).click();
      const row = page.getByRole('row', { name: patient });
      await expect(row.getByRole('link', { name: patient })).toBeFocused();
      await expect(
        overlay(page)
          .getByRole('button', { name: `${need}: ` })
          .first(),
      ).toBeVisible();
    });
  }
}

test('V Avvikelse under behandling: the week of a break and its step, by the last log-in', async ({
  ownBrowser,
}) => {
  await askBackground(ownBrowser, { type: 'change-setting', name: 'edition', value: 'vgr' });
  const page = await ownBrowser.newPage();
  await open(page, servedPage('practice-sob/#mina'));
  for (const [patient, days, week, todo] of BREAK) {
    const own = place(page, patient);
    await expect(own).toContainText(`vecka ${week}: inte hörts av på ${days} dagar`);
    await expect(own).toContainText(`Steg ${week} av 4`);
    await expect(own).toContainText(todo);
    await expect(own).toContainText('(vårdprocessen, Avvikelse under behandling)');
  }
  for (const patient of ['Märta Sagolund', 'Svea Tänkt', 'Ebba Hittills'])
    await expect(place(page, patient)).toHaveCount(0);
});

test('each list has the round of its own patients', async ({ page }) => {
  const address = servedPage('practice-sob/');
  await open(page, `${address}#alla`);
  await expect(round(page)).toContainText('Inga patienter att läsa i listan');
  await page.getByRole('button', { name: 'Visa alla patienter' }).dispatchEvent('click');
  await expect(round(page)).toContainText(/\d+ av 41 patienter/);
  await expect(place(page, 'Malte Påhittsson')).toContainText('Röd flagga');
  await expect(place(page, 'Ture Demogren')).toHaveCount(0);
  await page.getByRole('link', { name: /^Avslutade/ }).click();
  await expect(round(page)).toContainText('2 av 2 patienter');
  await expect(place(page, 'Malte Påhittsson')).toHaveCount(0);
  await expect(round(page)).toContainText('inte kolumnerna ”Flaggor” och ”Meddelanden”');
  await page.getByRole('link', { name: /^Överlämningar/ }).click();
  await expect(place(page, 'Nova Övningsdal')).toContainText('Överlämning väntar');
  await expect(place(page, 'Ture Demogren')).toHaveCount(0);
  const lists = sidebar(page).getByRole('region', { name: 'Checklistor' }).getByRole('listitem');
  await expect(lists.first()).toContainText('Ta emot en överlämning');
});

test('the collapsed sidebar tells how many of the list have a red or amber flag', async ({
  ownBrowser,
}) => {
  const page = await ownBrowser.newPage();
  await page.goto(servedPage('practice-sob/#mina'));
  const tab = page.getByRole('button', { name: /^Ledtråd/ });
  await expect(tab).toHaveAccessibleName(/3 röda flaggor.*1 gul flagga/);
  await page.getByRole('link', { name: /^Överlämningar/ }).click();
  await expect(tab).toHaveAccessibleName('Ledtråd');
});

test('a handover is said on the page of the moment, sent and received; no list is', async ({
  page,
}) => {
  for (const id of ['33', '35']) {
    await page.goto('about:blank');
    await page.goto(servedPage(`practice-sob/#moment/${id}`));
    await openSidebar(page);
    const needs = sidebar(page).getByRole('region', { name: 'Att uppmärksamma' });
    await expect(needs).toContainText('Överlämning väntar');
    await expect(round(page)).toHaveCount(0);
  }
});
