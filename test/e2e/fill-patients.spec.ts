import type { Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import { expect, servedPage, test } from '../harness/extension';
import { fillPart, note, openJournal, part, prepare } from '../harness/journal';

const KINDS = ['single', 'multi', 'rich'] as const;
const PLACES = ['Anledning till besök', 'Behandlingsinsats', 'Planerade åtgärder'];
/** What only the prepared note says. */
const NOTE = /Oroshjälpen|modul|^ja$|Skriftlig/;
const OTHER = 'Den andra patientens text.';

/** A note as it is found, what is chosen of it, and when the page goes over to another patient, if it does. */
const cases = fc.record({
  kind: fc.constantFrom(...KINDS),
  texts: fc.array(fc.constantFrom('', '', 'Egen text.', 'Åter ”oro” xx', 'a b'), {
    minLength: 3,
    maxLength: 3,
  }),
  chosen: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  otherTexts: fc.array(fc.constantFrom('', OTHER), { minLength: 3, maxLength: 3 }),
  moves: fc.option(
    fc.record({ by: fc.constantFrom('input' as const, 'time' as const), after: fc.nat(6) }),
    { freq: 2 },
  ),
});

/** All that stands in the note's fields, as a person reads it. */
function valuesOf(page: Page): Promise<string[]> {
  return note(page).evaluate((element) =>
    [...element.querySelectorAll('input,textarea,.rich-text,select')].map((one) =>
      'value' in one && one.localName !== 'div' ? String(one.value) : (one.textContent ?? ''),
    ),
  );
}

/** The same elements come to show another patient and that patient's texts: at once, in time, or as texts come. */
async function moveOver(
  page: Page,
  { by, after }: { by: 'input' | 'time'; after: number },
  texts: readonly string[],
  places: readonly string[],
): Promise<void> {
  await page.evaluate(
    ([how, count, own, names]) => {
      const labelled = (name: string) => {
        const label = [...document.querySelectorAll('.row-label')].find(
          (one) => one.textContent === name,
        );
        return label?.parentElement?.querySelector('input,textarea,.rich-text') ?? null;
      };
      const go = () => {
        const number = [...document.querySelectorAll('dd')].find((one) =>
          /^\d{8}-\d{4}$/.test(one.textContent ?? ''),
        );
        if (number) number.textContent = '19121212-1212';
        for (const one of document.querySelectorAll('main select')) {
          if ('value' in one && one.closest('.panel')?.querySelector('.tag')) one.value = '';
        }
        for (const one of document.querySelectorAll<HTMLInputElement>('main input.short')) {
          one.value = '';
        }
        names.forEach((name, at) => {
          const field = labelled(name);
          const text = own[at] ?? '';
          if (field && 'value' in field) field.value = text;
          else if (field) field.textContent = text;
        });
      };
      let seen = 0;
      // Fewer texts may come than were counted on: the page goes over all the same, after them.
      addEventListener('click', () => setTimeout(go, 1_500), { capture: true, once: true });
      if (how === 'time') {
        addEventListener('click', () => setTimeout(go, count * 10), { capture: true, once: true });
      } else if (count === 0) go();
      else
        document.addEventListener('input', () => {
          if (++seen === count) go();
        });
    },
    [by, after, texts, places] as const,
  );
}

async function fillIn(page: Page, texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    const place = note(page).getByRole('textbox', { name: PLACES[at] ?? '', exact: true });
    if (text !== '') await place.fill(text);
  }
}

async function choose(page: Page, texts: readonly string[], chosen: readonly boolean[]) {
  for (const [at, isChosen] of chosen.entries()) {
    if (!isChosen || texts[at] === '') continue;
    const box = fillPart(page).getByRole('checkbox', { name: new RegExp(`^${PLACES[at]}`) });
    await expect(box).toBeEnabled();
    await box.check();
  }
}

/** The button that fills, where there is anything to write. */
function fillButton(page: Page): Locator {
  return fillPart(page)
    .getByRole('button', { name: 'Fyll anteckningen', exact: true })
    .and(page.locator(':not([aria-expanded])'));
}

test('whatever stands in a note and whenever the patient changes, nobody gets another’s text', async ({
  ownBrowser,
}) => {
  test.setTimeout(240_000);
  await prepare(ownBrowser, 'Tove Övningsson');
  await fc.assert(
    fc.asyncProperty(cases, async ({ kind, texts, chosen, otherTexts, moves }) => {
      const page = await ownBrowser.newPage();
      try {
        await openJournal(page, { address: servedPage(`practice-journal/?fields=${kind}`) });
        await expect(fillPart(page)).toContainText('modul 2');
        await fillIn(page, texts);
        for (const [at, text] of texts.entries()) {
          const mark = fillPart(page).getByRole('checkbox', { name: new RegExp(`^${PLACES[at]}`) });
          await expect(mark).toBeChecked({ checked: text === '' });
        }
        await choose(page, texts, chosen);
        const before = await valuesOf(page);
        if (moves) {
          await moveOver(page, moves, otherTexts, PLACES);
          // Where the page has moved already there is no button to press.
          await fillButton(page)
            .click({ timeout: 2_000 })
            .catch(() => undefined);
          await expect(part(page, 'Patient')).toContainText('19121212-1212');
          await expect(fillPart(page)).not.toContainText('modul 2');
          const now = await valuesOf(page);
          expect(now.filter((text) => NOTE.test(text))).toEqual([]);
          expect(now.filter((text) => text === OTHER)).toHaveLength(
            otherTexts.filter((text) => text === OTHER).length,
          );
          return;
        }
        await fillButton(page).click();
        await expect(fillPart(page).getByRole('button', { name: 'Ångra allt' })).toBeEnabled();
        const filled = await valuesOf(page);
        for (const [at, text] of texts.entries()) {
          const own = filled.filter((one) => text !== '' && one.startsWith(text));
          if (text !== '') expect(own.length).toBeGreaterThan(0);
          if (text !== '' && !chosen[at]) expect(filled).toContain(text);
        }
        expect(filled.join('\n')).toMatch(NOTE);
        await fillPart(page).getByRole('button', { name: 'Ångra allt' }).click();
        await expect.poll(() => valuesOf(page)).toEqual(before);
      } finally {
        await page.close();
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
