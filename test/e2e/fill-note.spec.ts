import type { Page } from '@playwright/test';
import { expect, servedPage, test } from '../harness/extension';
import { readText } from '../harness/fields';
import {
  noteField as field,
  fillPart as fill,
  note,
  openJournal,
  part,
  prepare,
  press,
} from '../harness/journal';

test('a whole note is written on one press, and taken back field by field and as a whole', async ({
  ownBrowser,
}) => {
  await prepare(ownBrowser, 'Tove Övningsson');
  const page = await ownBrowser.newPage();
  await openJournal(page);
  await expect(fill(page)).toContainText('Oroshjälpen Plus, modul 2, 2 skattningar');
  await press(page, 'Fyll anteckningen');
  await expect(field(page, 'Anledning till besök')).toHaveValue(
    'KBT via internet, ”Oroshjälpen”, modul 2',
  );
  await expect(field(page, 'Behandlingsinsats')).toHaveValue(/^Patienten har genomfört modul 2/);
  const plan = field(page, 'Planerade åtgärder');
  await expect
    .poll(() => readText(plan))
    .toMatch(/^Patienten tilldelas modul 3\. Uppföljning den xx$/);
  await expect(note(page).getByLabel('Kontaktsätt')).toHaveValue(
    'Skriftlig uppföljning i programmet',
  );
  await expect(note(page).getByLabel('Behandlingsprogram')).toHaveValue('Oroshjälpen Plus');

  await page.keyboard.type('2026-12-01');
  await expect
    .poll(() => readText(plan))
    .toBe('Patienten tilldelas modul 3. Uppföljning den 2026-12-01');
  await press(page, 'Ångra Behandlingsinsats');
  await expect(field(page, 'Behandlingsinsats')).toHaveValue('');
  await press(page, 'Ångra allt');
  await expect(field(page, 'Anledning till besök')).toHaveValue('');
  await expect(note(page).getByLabel('Behandlingsprogram')).toHaveValue('');
  // What has been changed since is nobody's to take back.
  expect(await readText(plan)).toBe('Patienten tilldelas modul 3. Uppföljning den 2026-12-01');
  await expect(page.getByText('Planerade åtgärder har ändrats sedan dess')).toBeVisible();
});

test('a filled field is only added to by choice; Ctrl+Z takes the text back', async ({
  ownBrowser,
}) => {
  await prepare(ownBrowser, 'Tove Övningsson');
  const page = await ownBrowser.newPage();
  await openJournal(page);
  const reason = field(page, 'Anledning till besök');
  const action = field(page, 'Behandlingsinsats');
  await reason.fill('Eget');
  await action.fill('Egen insats.');
  const place = fill(page).getByRole('checkbox', { name: /^Behandlingsinsats/ });
  await expect(place).not.toBeChecked();
  await expect(fill(page)).toContainText('Behandlingsinsats (finns redan text: lägg till)');
  await place.check();
  await press(page, 'Fyll anteckningen');
  await expect(action).toHaveValue(/^Egen insats\.\nPatienten har genomfört modul 2/);
  await expect(reason).toHaveValue('Eget');
  await action.focus();
  await page.keyboard.press('Control+z');
  await expect(action).toHaveValue('Egen insats.');
});

test('scores have their places once the keyword is unfolded; a typed score that contradicts is said', async ({
  ownBrowser,
}) => {
  await prepare(ownBrowser, 'Tove Övningsson');
  const page = await ownBrowser.newPage();
  await openJournal(page);
  await field(page, 'Skattningsskalor').fill('ja');
  await field(page, 'Skattningsskalor').press('Tab');
  await page.keyboard.press('Tab');
  await fill(page).getByLabel('Ta med tolkning av poäng, med källa').check();
  await expect(fill(page)).toContainText('GAD-7, poäng');
  await press(page, 'Fyll anteckningen');
  await expect(note(page).getByLabel('GAD-7, poäng')).toHaveValue('11');
  await expect(note(page).getByLabel('GAD-7, mättillfälle')).toHaveValue(/^Pågående/);
  await expect(field(page, 'GAD-7, tolkning')).toHaveValue(/^Måttlig ångest.*\(Spitzer/);
  await expect(note(page).getByLabel('MADRS-S fråga 9, poäng')).toHaveValue('0');
  const reading = field(page, 'MADRS-S fråga 9, tolkning');
  await expect(reading).toHaveValue(/normal aptit på livet/);
  await reading.fill('');
  await reading.pressSequentially('Madrs3');
  await reading.press('Enter');
  await expect(
    page.getByText('Du skrev 3 på MADRS-S fråga 9, men plattformen visar 0'),
  ).toBeVisible();
});

test('an ending has its keyword with modules and reason', async ({ ownBrowser }) => {
  await prepare(ownBrowser, 'Tove Övningsson', 'Avslut');
  const page = await ownBrowser.newPage();
  await openJournal(page);
  await note(page).getByRole('button', { name: 'Visa avslut' }).click();
  await expect(fill(page)).toContainText('Moduler genomförda');
  await press(page, 'Fyll anteckningen');
  await expect(note(page).getByLabel('Moduler genomförda')).toHaveValue('2');
  await expect(note(page).getByLabel('Moduler i programmet')).toHaveValue('7');
});

test('nothing is written in a signed note, nor for a patient without a prepared one', async ({
  ownBrowser,
}) => {
  await prepare(ownBrowser, 'Tove Övningsson');
  const page = await ownBrowser.newPage();
  await openJournal(page);
  await expect(fill(page)).toContainText('modul 2');
  await page.getByRole('button', { name: 'Signera' }).click();
  await expect(fill(page)).toContainText('Inget är skrivet: anteckningen är signerad.');
  await page.getByLabel('Övningspatient').selectOption({ index: 0 });
  await expect(fill(page)).toContainText('Ingen förberedd anteckning för den här patienten.');
  await expect(fill(page).getByRole('checkbox')).toHaveCount(0);
});

/** The page goes over to another patient at the n:th text that comes to stand in it, in the very same fields. */
async function switchAt(page: Page, count: number): Promise<void> {
  await page.evaluate((after) => {
    let seen = 0;
    const go = () => {
      const number = [...document.querySelectorAll('dd')].find((one) =>
        /^\d{8}-\d{4}$/.test(one.textContent ?? ''),
      );
      if (number) number.textContent = '19121212-1212';
      for (const one of document.querySelectorAll<HTMLInputElement>('main :is(input,textarea)'))
        if (one.type === 'text' || one.localName === 'textarea') one.value = '';
      for (const one of document.querySelectorAll('.rich-text')) one.textContent = '';
      for (const one of document.querySelectorAll('select'))
        if (one.closest('main')) one.value = '';
    };
    if (after === 0) go();
    else
      document.addEventListener('input', () => {
        if (++seen === after) go();
      });
  }, count);
}

for (const fields of ['single', 'multi', 'rich']) {
  test(`a page that goes over to another patient meanwhile gets nothing more: ${fields}`, async ({
    ownBrowser,
  }) => {
    test.setTimeout(120_000);
    await prepare(ownBrowser, 'Tove Övningsson');
    for (const count of [0, 1, 2, 3, 4, 5]) {
      const page = await ownBrowser.newPage();
      await openJournal(page, { address: servedPage(`practice-journal/?fields=${fields}`) });
      await expect(fill(page)).toContainText('modul 2');
      await switchAt(page, count);
      await fill(page)
        .getByRole('button', { name: 'Fyll anteckningen' })
        .last()
        .click({ timeout: 2000 })
        .catch(() => undefined);
      await page.waitForTimeout(900);
      await expect(part(page, 'Patient')).toContainText('19121212-1212');
      if (count > 0) await expect(page.getByText('gäller en annan patient')).toBeVisible();
      const texts = await note(page).evaluate((element) =>
        [...element.querySelectorAll('input,textarea,.rich-text,select')].map((one) =>
          'value' in one && one.localName !== 'div' ? String(one.value) : (one.textContent ?? ''),
        ),
      );
      expect([
        count,
        texts.filter((text) => /Oroshjälpen|modul|^ja$|Skriftlig/.test(text)),
      ]).toEqual([count, []]);
      await page.close();
    }
  });
}
