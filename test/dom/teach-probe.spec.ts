import { modelText, openSurface, SURFACES } from '../harness/editors';
import { expect, ownPage, test } from '../harness/extension';

/** Fields and editors that are as unlike as can be. */
const TRIED =
  'text email textarea rich plaintext-only closed-rich srcdoc react-textarea vue-input lit ckeditor5 tinymce quill2 prosemirror lexical slate draft codemirror5-contenteditable codemirror6'.split(
    ' ',
  );

for (const { family, name } of SURFACES.filter((surface) => TRIED.includes(surface.name))) {
  test(`${name}: a probe says that it can be written in, and leaves nothing in it`, async ({
    ownBrowser,
  }) => {
    const page = await ownBrowser.newPage();
    await openSurface(page, family, name);
    const popup = await ownBrowser.newPage();
    await popup.goto(ownPage('popup.html'));
    await page.bringToFront();
    await popup.reload();
    await popup.getByRole('button', { name: 'Prova i detta fält' }).click();
    await expect(popup.getByText('Det går att skriva här.', { exact: false })).toBeVisible();
    await expect(popup.getByText('gick att ångra', { exact: false })).toBeVisible();
    expect((await modelText(page)).trim()).toBe('');
    await page.keyboard.type('Hej');
    await expect.poll(async () => (await modelText(page)).trim()).toBe('Hej');
  });
}
