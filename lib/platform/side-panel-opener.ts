import { browser } from 'wxt/browser';

/** What Firefox has in the place of Chromium's side panel. */
interface FirefoxBrowser {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Gives what opens Ledtråd's side panel in the window at hand. It is made before it is wanted, since the browser opens
 * the panel only straight after a click or key: nothing may be waited for in between.
 * @returns what says true when the panel is open; false where the browser refuses, or has no side panel
 */
export async function sidePanelOpener(): Promise<() => Promise<boolean>> {
  const { sidebarAction } = browser as FirefoxBrowser;
  const windowId = (await browser.windows.getCurrent()).id;
  return () => {
    if (sidebarAction) return succeeds(sidebarAction.open());
    if (windowId === undefined || !browser.sidePanel) return Promise.resolve(false);
    return succeeds(browser.sidePanel.open({ windowId }));
  };
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
