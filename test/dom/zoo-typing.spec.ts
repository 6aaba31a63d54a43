import type { Page } from '@playwright/test';
import { expandsOn } from '../harness/expands-on';
import { expect, servedPage, test } from '../harness/extension';
import { addReader, buildReader } from '../harness/zoo';
import type {} from '../pages/zoo-reader/main';

let reader = '';

// The reader is what lets the test itself look into closed shadow roots.
test.beforeAll(async () => {
  reader = await buildReader();
});

/** The therapist's own way: the trigger and Enter, in the extension itself, in renderings as unlike as can be. */
const BEHINT3 = 'Patienten har genomfört modul 3';
for (const folder of 'table dl aria elements react vue lit placeholder bare two-notes closed frames'
  .split(' ')
  .map((name) => `zoo-${name}`)) {
  test(`${folder}: behint3å and Enter write the phrase in the field of the intervention`, async ({
    page,
  }) => {
    await addReader(page, reader);
    await page.goto(servedPage(`${folder}/`));
    await expandsOn(page);
    await focusIntervention(page, folder);
    await page.keyboard.type('behint3å');
    await page.keyboard.press('Enter');
    await expect.poll(() => activeText(page)).toContain(BEHINT3);
  });
}

for (const folder of 'table dl aria elements react vue lit placeholder bare frames'
  .split(' ')
  .map((name) => `zoo-${name}`)) {
  test(`${folder}: an ordinary word is a phrase in the field of the intervention alone`, async ({
    page,
  }) => {
    await page.goto(servedPage(`${folder}/`));
    await expandsOn(page);
    const place = folder === 'zoo-frames' ? page.frameLocator('#written') : page;
    await place.locator('[data-zoo="diagnos"]').first().click();
    await page.keyboard.type('Relationer');
    await page.keyboard.press('Enter');
    expect((await activeText(page)).trim()).toBe('Relationer');
    await focusIntervention(page, folder);
    await page.keyboard.type('Relationer');
    await page.keyboard.press('Enter');
    await expect.poll(() => activeText(page)).toContain('förbättra sina relationer');
  });
}

/** Puts the caret in the field; one in a closed root, where no locator reaches, by the Tab key. */
async function focusIntervention(page: Page, folder: string): Promise<void> {
  if (folder === 'zoo-closed') {
    // Reason, way of contact, scales, program, intervention.
    for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
    return;
  }
  const place = folder === 'zoo-frames' ? page.frameLocator('#written') : page;
  await place.locator('[data-zoo="atgard"]').first().click();
}

/** What stands in the field that has the focus, in whatever root or frame. */
function activeText(page: Page): Promise<string> {
  return page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    for (;;) {
      const element: Element | null = root.activeElement;
      const inner: Document | ShadowRoot | null | undefined =
        (element && (element.shadowRoot ?? window.zooShadows?.get(element))) ??
        (element as HTMLIFrameElement | null)?.contentDocument;
      if (inner) root = inner;
      else if (element && 'value' in element) return String(element.value);
      else return element?.textContent ?? '';
    }
  });
}
