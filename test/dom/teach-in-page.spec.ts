import type { BrowserContext, Page } from '@playwright/test';
import { expect, ownPage, servedPage, test } from '../harness/extension';
import { addReader } from '../harness/zoo';
import type {} from '../pages/zoo-reader/main';

/** The popup as it is over the tab of the page: it asks for the window's active tab when it is loaded. */
async function openPopupOver(browser: BrowserContext, page: Page): Promise<Page> {
  const popup = await browser.newPage();
  await popup.goto(ownPage('popup.html'));
  await page.bringToFront();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'Fält på sidan' })).toBeVisible();
  return popup;
}

/** Opens a page and waits till its features are there: they come when somebody goes to a field. */
async function open(browser: BrowserContext, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(servedPage(path));
  await page.locator('[data-zoo="kontaktorsak"]').first().click();
  await page.waitForTimeout(1_000);
  return page;
}

const outline = (page: Page) => page.locator('ledtrad-overlay .teach-outline');
/** A field of no role on the page of 2005: "Diagnosdatum". */
const other = (page: Page) => page.locator('input[size="10"]');

async function expandIn(page: Page): Promise<string> {
  await other(page).fill('');
  await other(page).click();
  await page.keyboard.type('Relationer');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(400);
  return other(page).inputValue();
}

test('a field that is pointed out has its role after a reload, until it is removed', async ({
  ownBrowser,
}) => {
  const page = await open(ownBrowser, 'zoo-table/');
  expect(await expandIn(page)).toBe('Relationer');
  await other(page).fill('');
  const popup = await openPopupOver(ownBrowser, page);
  await expect(popup.getByText(/^Cosmic: \d+ av \d+ sökord hittade/)).toBeVisible();
  await popup.getByRole('button', { name: 'Peka ut fält' }).click();
  await expect(page.getByText('Peka på fältet och klicka.', { exact: false })).toBeVisible();
  await page.bringToFront();
  await page.evaluate(() => {
    const clicks: string[] = [];
    Object.assign(window, { clicks });
    for (const type of ['mousedown', 'click', 'pointerup'])
      document.addEventListener(type, () => clicks.push(type), true);
  });
  await other(page).hover();
  await expect(outline(page)).toHaveText('Diagnosdatum');
  await other(page).click({ noWaitAfter: true });
  expect(await page.evaluate(() => (window as unknown as { clicks: string[] }).clicks)).toEqual([]);
  const dialog = page.getByRole('dialog', { name: 'Vad är ”Diagnosdatum”?' });
  await dialog.getByRole('button', { name: 'Åtgärd (behandlingsinsats)' }).click();
  await expect(
    page.getByText('Fältet ”Diagnosdatum” är nu Åtgärd (behandlingsinsats)', { exact: false }),
  ).toBeVisible();
  expect(await expandIn(page)).toContain('förbättra sina relationer');
  await page.reload();
  await page.waitForTimeout(1_500);
  expect(await expandIn(page)).toContain('förbättra sina relationer');
  const again = await openPopupOver(ownBrowser, page);
  await again.getByRole('button', { name: 'Ta bort Åtgärd (behandlingsinsats)' }).click();
  await expect(again.getByText('Sparat')).toBeVisible();
  expect(await expandIn(page)).toBe('Relationer');
});

test('Esc leaves the pointing, and Enter chooses the field that has the focus', async ({
  ownBrowser,
}) => {
  const page = await open(ownBrowser, 'zoo-table/');
  const popup = await openPopupOver(ownBrowser, page);
  await popup.getByRole('button', { name: 'Peka ut fält' }).click();
  await page.bringToFront();
  await other(page).hover();
  await expect(outline(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(outline(page)).toHaveCount(0);
  await other(page).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const second = await openPopupOver(ownBrowser, page);
  await second.getByRole('button', { name: 'Peka ut fält' }).click();
  await page.bringToFront();
  await expect(page.getByText('Peka på fältet och klicka.', { exact: false })).toBeVisible();
  await expect(outline(page)).toHaveText('Diagnosdatum');
  await page.keyboard.press('Tab');
  await expect(outline(page)).toHaveText('DIAGNOS/KODNING');
  await page.keyboard.press('Shift+Tab');
  await expect(outline(page)).toHaveText('Diagnosdatum');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Vad är ”Diagnosdatum”?' })).toBeVisible();
});

test('a probe says that a field can be written in, and leaves nothing behind', async ({
  ownBrowser,
}) => {
  const page = await open(ownBrowser, 'zoo-table/');
  const popup = await openPopupOver(ownBrowser, page);
  await popup.getByRole('button', { name: 'Prova i detta fält' }).click();
  await expect(popup.getByText('Det går att skriva här.', { exact: false })).toBeVisible();
  expect(await page.locator('[data-zoo="kontaktorsak"]').inputValue()).toBe('');
  await page.locator('[data-zoo="kontaktorsak"]').fill('Min text');
  await popup.getByRole('button', { name: 'Prova i detta fält' }).click();
  await expect(
    popup.getByText('Fältet har redan text och är orört.', { exact: false }),
  ).toBeVisible();
  expect(await page.locator('[data-zoo="kontaktorsak"]').inputValue()).toBe('Min text');
});

test('the map is shown before it is saved, and saved as it was shown', async ({ ownBrowser }) => {
  const page = await open(ownBrowser, 'zoo-table/');
  const popup = await openPopupOver(ownBrowser, page);
  await popup.getByRole('button', { name: 'Fältkarta' }).click();
  await page.bringToFront();
  const dialog = page.getByRole('dialog', { name: 'Fältkarta' });
  const region = dialog.getByRole('region', { name: 'Fältkartans innehåll' });
  await expect(region).toBeVisible();
  const shown = await region.textContent();
  expect(shown).toContain('ANLEDNING TILL BESÖK:');
  expect(shown).not.toMatch(/Tove|Övningsson|1912/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Spara filen' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^faltkarta-\d{4}-\d{2}-\d{2}\.json$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a field that was missing is missing no longer once it is pointed out', async ({
  ownBrowser,
}) => {
  const page = await open(ownBrowser, 'zoo-table/');
  await page.evaluate(() => {
    for (const label of document.querySelectorAll('b'))
      if (/PLANERADE/.test(label.textContent ?? '')) label.textContent = 'DET VI GÖR SEDAN';
  });
  await page.waitForTimeout(1_500);
  const popup = await openPopupOver(ownBrowser, page);
  await expect(popup.getByText(/saknas: .*Planerade åtgärder/)).toBeVisible();
  await popup.getByRole('button', { name: 'Peka ut fält' }).click();
  await page.bringToFront();
  await page.locator('[data-zoo="planering"]').click({ noWaitAfter: true });
  await page.getByRole('button', { name: 'Planerade åtgärder', exact: true }).click();
  await expect(page.getByText('är nu Planerade åtgärder', { exact: false })).toBeVisible();
  await page.waitForTimeout(1_000);
  const again = await openPopupOver(ownBrowser, page);
  await expect(again.getByText(/sökord hittade$/)).toBeVisible();
  await expect(again.getByText('Planerade åtgärder: ”DET VI GÖR SEDAN”')).toBeVisible();
});

/** Where a field of the zoo is on the screen, in whatever frame or shadow root, closed ones too. */
function middleOf(page: Page, role: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const look = (root: ParentNode, left: number, top: number): { x: number; y: number } | null => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const { x, y, width, height } = element.getBoundingClientRect();
        if (element.dataset.zoo === wanted)
          return { x: left + x + width / 2, y: top + y + height / 2 };
        const shadow = element.shadowRoot ?? window.zooShadows?.get(element);
        const inner = (element as HTMLIFrameElement).contentDocument;
        const found = shadow
          ? look(shadow, left, top)
          : inner && look(inner, left + x + element.clientLeft, top + y + element.clientTop);
        if (found) return found;
      }
      return null;
    };
    const place = look(document, 0, 0);
    if (!place) throw new Error(wanted);
    return place;
  }, role);
}

for (const [folder, role, label] of [
  ['zoo-closed', 'planering', 'Planerade åtgärder'],
  ['zoo-elements', 'kassa', 'Information till kassa och inskrivning'],
  ['zoo-frames', 'atgard', 'Behandlingsinsats'],
  ['zoo-frames', 'planering', 'Planerade åtgärder'],
] as const) {
  test(`${folder}: "${label}" is pointed at through frames and shadow roots`, async ({
    ownBrowser,
  }) => {
    const page = await ownBrowser.newPage();
    await addReader(page, '');
    await page.goto(servedPage(`${folder}/`));
    await page.waitForTimeout(4_500);
    const popup = await openPopupOver(ownBrowser, page);
    await popup.getByRole('button', { name: 'Peka ut fält' }).click();
    await page.bringToFront();
    await expect(page.getByText('Peka på fältet och klicka.', { exact: false })).toBeVisible();
    const { x, y } = await middleOf(page, role);
    await page.mouse.move(x, y);
    await expect(outline(page)).toHaveText(label);
    const box = await outline(page).boundingBox();
    expect(box && box.x <= x && x <= box.x + box.width && box.y <= y).toBe(true);
    await page.mouse.click(x, y);
    await expect(page.getByRole('dialog', { name: `Vad är ”${label}”?` })).toBeVisible();
  });
}
