import type { CDPSession, Page } from '@playwright/test';

const TRIES = 100;
const PAUSE = 100;

/**
 * Presses a button of the overlay with the mouse. Its root is closed, so that no page can look into it; what assistive
 * technology is told of it is there.
 * @throws when there is no such button in 10 s
 */
export async function pressInOverlay(
  page: Page,
  session: CDPSession,
  name: string | RegExp,
): Promise<void> {
  await session.send('DOM.enable');
  for (let tries = 0; tries < TRIES; tries++) {
    const node = await findButton(session, name);
    if (node !== undefined) {
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
      const [left = 0, top = 0] = model.border;
      await page.mouse.click(left + model.width / 2, top + model.height / 2);
      return;
    }
    await page.waitForTimeout(PAUSE);
  }
  throw new Error(`no button ${name} in the overlay`);
}

/** The button called so, as a node of the browser's; what folds an open section has its name too and is left out. */
async function findButton(session: CDPSession, name: string | RegExp): Promise<number | undefined> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const found = nodes.find(({ role, name: own, properties = [] }) => {
    const words = String(own?.value ?? '');
    const isCalledSo = typeof name === 'string' ? words === name : name.test(words);
    const isOpen = properties.some((one) => one.name === 'expanded' && one.value.value === true);
    return role?.value === 'button' && isCalledSo && !isOpen;
  });
  return found?.backendDOMNodeId;
}
