import { backgroundOf } from '../harness/background';
import { expandsOn } from '../harness/expands-on';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { plainField } from '../harness/fields';

test('phrases and settings work when the background sleeps', async ({ ownBrowser }) => {
  const open = await ownBrowser.newPage();
  await open.goto(servedPage('plain-fields/'));
  await expandsOn(open);
  const background = await backgroundOf(ownBrowser);
  await background.putToSleep();

  await open.bringToFront();
  const area = plainField(open, 'textarea');
  await area.click();
  await open.keyboard.type('behint3å');
  await open.keyboard.press('Enter');
  await expect(area).toHaveValue(/^Patienten har genomfört modul 3/);
  // An open page needs it for nothing.
  expect(background.isAsleep()).toBe(true);

  const next = await ownBrowser.newPage();
  await next.goto(servedPage('plain-fields/'));
  await expandsOn(next);

  await background.putToSleep();
  const popup = await ownBrowser.newPage();
  await popup.goto(ownPage('popup.html'));
  await popup.getByLabel('Utgåva').selectOption('kalmar-2022');
  await expect(popup.getByText('Sparat')).toBeVisible();
  await open.bringToFront();
  await area.fill('Mads3');
  await area.press('Enter');
  await expect(area).toHaveValue(/Patientens poäng: 3/);
});
