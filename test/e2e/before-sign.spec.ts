import { expandsOn } from '../harness/expands-on';
import { expect, ownPage, servedPage, test } from '../harness/extension';

test('before saving or signing, gaps and codes that are left are summed at the button', async ({
  page,
}) => {
  await page.goto(ownPage('practice.html'));
  const plan = page
    .getByRole('region', { name: 'Besök psykisk hälsa' })
    .getByRole('textbox', { name: 'Planerade åtgärder', exact: true });
  await plan.click();
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const sign = page.getByRole('button', { name: 'Signera' });
  const line = page.getByText('Innan du sparar: 2 luckor kvar och 2 koder att se över.');
  await expect(page.getByText('2 luckor kvar', { exact: true })).toBeVisible();
  await sign.hover();
  await expect(line).toBeVisible();
  const [said, button] = [await line.boundingBox(), await sign.boundingBox()];
  expect(said && button && said.y + said.height <= button.y).toBe(true);
  await plan.hover();
  await expect(line).toBeHidden();
  await sign.focus();
  await expect(line).toBeVisible();
  await sign.click();
  await expect(page.getByText(/^Signerad/).first()).toBeVisible();
  await expect(line).toBeHidden();
});

test('a button in a frame of the page has its line too', async ({ page }) => {
  await page.goto(servedPage('zoo-frames/'));
  await expandsOn(page);
  const editor = page.frameLocator('#editor').locator('body[contenteditable]');
  await editor.click();
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#written')?.contentDocument;
    const button = frame?.createElement('button');
    if (!frame || !button) throw new Error('no frame');
    button.textContent = 'Signera';
    frame.body.append(button);
  });
  await page.keyboard.type('uppint');
  await page.keyboard.press('Enter');
  await expect(editor).toContainText('Patienten tilldelas modul x');
  await page.keyboard.press('Escape');
  await page.frameLocator('#written').getByRole('button', { name: 'Signera' }).hover();
  await expect(page.getByText(/^Innan du sparar: 2 luckor kvar/)).toBeVisible();
});
