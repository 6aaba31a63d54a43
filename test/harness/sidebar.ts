import type { Page } from '@playwright/test';

/** How long it takes till the page has heard that the sidebar's state is kept, in ms. */
const KEPT = 600;

/** Opens the sidebar where it is collapsed; it comes once the page has been read. */
export async function openSidebar(page: Page): Promise<void> {
  const tab = page.getByRole('button', { name: /^Ledtråd/ });
  const open = page.getByRole('complementary', { name: 'Ledtråd' });
  await tab.or(open).first().waitFor();
  if (!(await tab.isVisible())) return;
  await tab.click();
  await page.waitForTimeout(KEPT);
}
