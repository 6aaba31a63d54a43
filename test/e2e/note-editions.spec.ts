import { expect, test } from '../harness/extension';
import { readText } from '../harness/fields';
import {
  chooseEdition,
  fillPart,
  note,
  noteField,
  openJournal,
  part,
  prepare,
  press,
  TOVE,
} from '../harness/journal';

const EBBA = 'Ebba Hittills, 20051126-9976';

test('Kalmar 2022: its keywords, texts, occasions and codes, end to end', async ({
  ownBrowser,
}) => {
  await chooseEdition(ownBrowser, 'kalmar-2022');
  await prepare(ownBrowser, 'Tove Övningsson');
  const page = await ownBrowser.newPage();
  await openJournal(page, { edition: 'kalmar-2022' });
  await note(page).getByRole('button', { name: 'Fäll ut tabellen' }).click();
  await expect(fillPart(page)).toContainText('GAD-7, mättillfälle');
  await press(page, 'Fyll anteckningen');
  await expect(noteField(page, 'Kontaktorsak')).toHaveValue(
    'KBT via internet, "Oroshjälpen", modul 2',
  );
  await expect(noteField(page, 'Åtgärd')).toHaveValue(
    /^Patienten har genomfört modul 2, "Situationsanalyser"/,
  );
  await expect
    .poll(() => readText(noteField(page, 'Planerade åtgärder')))
    .toMatch(/^Patienten tilldelas modul 3\. Uppföljning den xx$/);
  // K22 7.1.1 has four occasions, and Mads0 to Mads6 for question 9.
  await expect(note(page).getByLabel('GAD-7, mättillfälle')).toHaveValue('pågående');
  await expect(noteField(page, 'MADRS-S fråga 9, tolkning')).toHaveValue(
    /Patientens poäng: 0 .*normal aptit på livet/,
  );
  const codes = part(page, 'Koder').getByRole('listitem');
  await expect(codes.filter({ hasText: 'DU011 har datum' })).toContainText(
    'Kalmar 2022: Region Kalmar län, Behandlarmanual iKBT 2022, 7.4.1',
  );
  await part(page, 'Vårdkontakt').getByLabel('Kontakttyp').selectOption({ index: 1 });
  // K22 names no code for video.
  await expect(codes.filter({ hasText: 'ZV051' })).toHaveCount(0);
});

test('Västra Götaland: an ending asks for UV112, with the ending’s lists beside it', async ({
  ownBrowser,
}) => {
  await chooseEdition(ownBrowser, 'vgr');
  await prepare(ownBrowser, 'Tove Övningsson', 'Avslut');
  const page = await ownBrowser.newPage();
  await openJournal(page, { edition: 'vgr' });
  const codes = part(page, 'Koder');
  await expect(codes.getByLabel('Kontakten är')).toHaveValue('end');
  const uv112 = codes.getByRole('listitem').filter({ hasText: 'UV112 saknas under F411' });
  await expect(uv112).toContainText('Västra Götaland: Västra Götalandsregionen, KBT på nätet');
  await uv112.getByRole('button', { name: 'Lägg till UV112' }).click();
  await expect(page.getByLabel('Kod, rad 3')).toHaveValue('UV112');
  await expect(uv112).toHaveCount(0);
  await expect(part(page, 'Checklistor')).toContainText('SibeR vid behandlingsavslut');
  await codes.getByLabel('Kontakten är').selectOption('Behandling');
  await expect(codes.getByRole('listitem').filter({ hasText: 'UV112' })).toContainText(
    'UV112 står med fast behandlingen inte avslutas',
  );
  await press(page, 'Fyll anteckningen');
  await expect(note(page).getByLabel('Kontaktsätt')).toHaveValue('Meddelandekontakt');
  await expect(fillPart(page)).toContainText(
    'Programmet finns inte i enhetens paket, så det finns inga fraser för det.',
  );
  await expect(noteField(page, 'Åtgärd')).toHaveValue('');
});

test('Kalmar: an ending has its keyword, its checklist first, and asks how WHODAS is counted', async ({
  ownBrowser,
}) => {
  await prepare(ownBrowser, 'Ebba Hittills', 'Avslut');
  const page = await ownBrowser.newPage();
  await openJournal(page, { patient: EBBA });
  await expect(part(page, 'Koder').getByLabel('Kontakten är')).toHaveValue('end');
  await expect(part(page, 'Checklistor').getByRole('listitem').first()).toContainText(
    'Avsluta behandlingen',
  );
  await expect(fillPart(page)).toContainText('Avslut av behandling är inte öppet');
  await note(page).getByRole('button', { name: 'Visa avslut' }).click();
  await note(page).getByRole('button', { name: 'Fäll ut tabellen' }).click();
  await expect(fillPart(page)).toContainText('Moduler genomförda');
  await fillPart(page).getByLabel('Så är WHODAS 2.0 räknad').selectOption('12–60 (svar 1–5)');
  await expect(fillPart(page)).toContainText('Räknad 12–60 (svar 1–5)');
  await press(page, 'Fyll anteckningen');
  await expect(note(page).getByLabel('Moduler genomförda')).toHaveValue('7');
  await expect(note(page).getByLabel('Moduler i programmet')).toHaveValue('7');
  await expect(note(page).getByLabel('Avslutningsorsak')).toHaveValue('');
  await expect(note(page).getByLabel('WHODAS 2.0, poäng')).toHaveValue('19');
  await expect(noteField(page, 'WHODAS 2.0, tolkning')).toHaveValue('Räknad 12–60 (svar 1–5)');
  await expect(note(page).getByLabel('WHODAS 2.0, mättillfälle')).toHaveValue('Avslut behandling');
  await press(page, 'Ångra allt');
  await expect(note(page).getByLabel('Moduler genomförda')).toHaveValue('');
  await expect(noteField(page, 'WHODAS 2.0, tolkning')).toHaveValue('');
});

test('a typed score is held against its scale and against what the platform showed', async ({
  ownBrowser,
}) => {
  await prepare(ownBrowser, 'Tove Övningsson');
  const page = await ownBrowser.newPage();
  await openJournal(page, { patient: TOVE });
  await note(page).getByRole('button', { name: 'Fäll ut tabellen' }).click();
  const scores = part(page, 'Poäng i anteckningen');
  await note(page).getByLabel('GAD-7, poäng').fill('12');
  // What would be said of 11 is not written beside 12.
  await expect(fillPart(page)).toContainText('GAD-7, poäng (annat står redan där)');
  await expect(fillPart(page)).not.toContainText('GAD-7, mättillfälle');
  await expect(scores).toContainText('Du skrev 12 på GAD-7, men plattformen visar 11');
  await note(page).getByLabel('PSS-10, poäng').fill('41');
  await expect(scores).toContainText('Poängen på PSS-10 är utanför skalan');
  await note(page).getByLabel('WHODAS 2.0, poäng').fill('30');
  await expect(scores).toContainText('WHODAS 2.0 räknas på flera sätt');
  await page.getByRole('button', { name: 'Signera' }).hover();
  await expect(page.getByText(/^Innan du sparar: 2 poäng att se över och \d koder/)).toBeVisible();
  await note(page).getByLabel('GAD-7, poäng').fill('11');
  await note(page).getByLabel('PSS-10, poäng').fill('');
  await noteField(page, 'WHODAS 2.0, tolkning').fill('Räknad 0–48 (svar 0–4)');
  await expect(scores).toHaveCount(0);
});
