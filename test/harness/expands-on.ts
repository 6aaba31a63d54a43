import type { Page } from '@playwright/test';
import { expect } from './extension';

/**
 * Waits until Ledtråd expands phrases on a page, as someone would find out who tries: in a field that is there for
 * that alone, and is taken away again.
 */
export async function expandsOn(page: Page): Promise<void> {
  const scratch = page.locator('#scratch');
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'scratch';
    document.body.prepend(area);
  });
  await expect(async () => {
    await scratch.fill('i0');
    await scratch.press('Enter');
    expect(await scratch.inputValue()).toContain('avgiftsbefriat');
  }).toPass({ intervals: [20, 50, 100], timeout: 10_000 });
  await scratch.evaluate((area) => area.remove());
}
