import { browser } from 'wxt/browser';

/** Runs the work when Ledtråd is installed or updated and when the browser starts. */
export function onInstalledOrStarted(work: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void work());
  browser.runtime.onStartup.addListener(() => void work());
}

/** Runs the work when Ledtråd has just been installed for the first time, not at updates. */
export function onFirstInstalled(work: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void work();
  });
}

/** Runs the work when the user presses the browser's own keyboard command of this name. */
export function onCommand(name: string, work: () => Promise<unknown>): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) void work();
  });
}

/** Opens the practice journal, or the practice platform, in a tab. */
export async function openPractice(which: 'journal' | 'platform'): Promise<void> {
  const path = which === 'journal' ? '/practice.html' : '/practice-sob.html';
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the page that greets a new user in a tab. */
export async function openFirstRun(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
}
