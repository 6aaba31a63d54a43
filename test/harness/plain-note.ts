import type { BrowserContext, Page } from '@playwright/test';
import { expandsOn } from './expands-on';
import { servedPage } from './extension';
import { plainField, readText } from './fields';

/** A note in one field of each kind, on which Ledtråd expands phrases by now. */
export async function openNote(browser: BrowserContext): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(servedPage('plain-fields/'));
  await expandsOn(page);
  return page;
}

/** What a trigger and Enter become in the emptied multi-line field of the note. */
export async function expandIn(page: Page, trigger: string): Promise<string> {
  const field = plainField(page, 'textarea');
  await field.fill('');
  await field.focus();
  await page.keyboard.type(trigger);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  return readText(field);
}
