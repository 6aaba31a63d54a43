import type { BrowserContext } from '@playwright/test';
import { expect, ownPage } from './extension';

/** The background as the browser runs it. */
export interface Background {
  isAsleep(): boolean;
  /** Stops it, as the browser does when it has had nothing to do for half a minute. */
  putToSleep(): Promise<void>;
}

/** The background of a browser with the extension in it. */
export async function backgroundOf(browser: BrowserContext): Promise<Background> {
  const session = await browser.newCDPSession(await browser.newPage());
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const own = versions.findLast(({ scriptURL }) => scriptURL === ownPage('background.js'));
    status = own?.runningStatus ?? status;
  });
  await session.send('ServiceWorker.enable');
  return {
    isAsleep: () => status === 'stopped',
    async putToSleep() {
      await expect.poll(() => status).toBe('running');
      await session.send('ServiceWorker.stopAllWorkers');
      await expect.poll(() => status).toBe('stopped');
    },
  };
}
