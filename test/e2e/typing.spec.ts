import type { Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import { expandsOn } from '../harness/expands-on';
import { expect, servedPage, test } from '../harness/extension';
import { KINDS, plainField, readText } from '../harness/fields';

/** Twenty keys a second. */
const DELAY = 50;

/** Triggers without gaps, so that what is typed next goes on behind the text. */
const TEXTS: Record<string, string> = {
  bättsö2:
    'I den andra delen av Bättre sömn ingår strategier för bättre sömn, påverkan från tanke-och känsloliv och sömndagbok.',
  hållarb2: 'I andra delen av Hållbart arbetsliv ingår att beskriva sina arbetsvillkor',
  i0: 'Ikbt, avgiftsbefriat enligt Regionbeslut',
};

/** Words of letters, digits and signs that a note holds; ends where a new word may begin. */
const passage = fc
  .array(
    fc.constantFrom('Ångest', 'x', '(', 'modul', 'é', '”ja”', '1–2', '.', 'xx', '😀', 'sömn'),
    { maxLength: 4 },
  )
  .map((words) => words.map((word) => `${word} `).join(''));

const cases = fc.record({
  before: passage,
  after: passage.map((text) => (text === '' ? '' : ` ${text.trimEnd()}`)),
  trigger: fc.constantFrom(...Object.keys(TEXTS)),
  typed: fc.constantFrom(' ok', ', se ovan', '!'),
});

/** Typed, not filled in: a rich field keeps typed spaces apart, where it folds those that a script puts there. */
async function prepare(page: Page, field: Locator, before: string, after: string): Promise<void> {
  await field.fill('');
  await field.focus();
  await page.keyboard.type(before + after);
  for (const _ of after) await page.keyboard.press('ArrowLeft');
}

for (const kind of KINDS) {
  test(`typing on at twenty keys a second loses and doubles nothing in a field of kind ${kind}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.goto(servedPage('plain-fields/'));
    await expandsOn(page);
    const field = plainField(page, kind);
    await fc.assert(
      fc.asyncProperty(cases, async ({ before, after, trigger, typed }) => {
        await prepare(page, field, before, after);
        await page.keyboard.type(trigger, { delay: DELAY });
        await page.keyboard.press('Enter', { delay: DELAY });
        await page.keyboard.type(typed, { delay: DELAY });
        await expect
          .poll(() => readText(field), { timeout: 2_000 })
          .toBe(before + TEXTS[trigger] + typed + after);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test(`undo gives back exactly what stood there in a field of kind ${kind}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(servedPage('plain-fields/'));
    await expandsOn(page);
    const field = plainField(page, kind);
    await fc.assert(
      fc.asyncProperty(cases, async ({ before, after, trigger }) => {
        await prepare(page, field, before, after);
        await page.keyboard.type(trigger);
        await page.keyboard.press('Enter');
        await expect
          .poll(() => readText(field), { timeout: 2_000 })
          .toBe(before + TEXTS[trigger] + after);
        await page.keyboard.press('Control+z');
        await expect.poll(() => readText(field), { timeout: 2_000 }).toBe(before + trigger + after);
        await page.keyboard.type('?');
        await expect
          .poll(() => readText(field), { timeout: 2_000 })
          .toBe(`${before + trigger}?${after}`);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
}
