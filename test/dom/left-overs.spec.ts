import { expectText, openSurface } from '../harness/editors';
import { expect, test } from '../harness/extension';

const SURFACES =
  'plain/textarea plain/rich plain/open-textarea plain/closed-textarea plain/closed-rich frames/srcdoc frames/nested frames/in-shadow frames/in-closed frames/reopened frames/designed tinymce/tinymce';

for (const surface of SURFACES.split(' ')) {
  test(`${surface}: left-over gaps count from another field too, and a key goes to them`, async ({
    page,
  }) => {
    const [family = '', name = ''] = surface.split('/');
    const said = (text: string) =>
      expect(page.locator('ledtrad-overlay').getByText(text, { exact: true })).toBeVisible();
    await openSurface(page, family, name);
    await page.keyboard.type('Plan: uppint');
    await page.keyboard.press('Enter');
    await expectText(page, 'Plan: Patienten tilldelas modul x. Uppföljning den xx');
    await page.keyboard.press('Escape');
    await said('2 luckor kvar');
    await page.evaluate(() => {
      const other = document.createElement('input');
      other.id = 'other';
      document.body.prepend(other);
      other.focus();
    });
    await page.keyboard.type('något annat');
    await page.waitForTimeout(1_500);
    await said('2 luckor kvar');
    await page.keyboard.press('Control+Shift+Space');
    await page.keyboard.type('12');
    await expectText(page, 'Plan: Patienten tilldelas modul 12. Uppföljning den xx');
    await said('1 lucka kvar');
    await page.keyboard.press('Control+Shift+Space');
    await page.keyboard.type('1 december');
    await expectText(page, 'Plan: Patienten tilldelas modul 12. Uppföljning den 1 december');
    await expect(page.locator('ledtrad-overlay').getByText(/kvar$/)).toBeHidden();
  });
}
