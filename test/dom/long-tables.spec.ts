import { expect, servedPage, test } from '../harness/extension';
import { addReader, buildReader, shippedSite } from '../harness/zoo';
import type {} from '../pages/zoo-reader/main';

let reader = '';

test.beforeAll(async () => {
  reader = await buildReader();
});

test('a long list of other patients above a note names nothing on the page, and hides no field', async ({
  page,
}) => {
  await addReader(page, reader);
  await page.goto(servedPage('zoo-table/'));
  const cosmic = shippedSite('cosmic');
  const alone = await page.evaluate((site) => window.zooReader.read(site), cosmic);
  await page.evaluate(() => {
    const body = document.createElement('tbody');
    for (let row = 0; row < 300; row++) {
      const line = body.insertRow();
      line.innerHTML =
        '<th scope="row">Patient</th><td>Påhittad Annan</td><td><b>Personnummer</b> 19680313-9814</td><td></td>';
    }
    const table = document.createElement('table');
    table.append(body);
    document.body.firstElementChild?.before(table);
    const label = document.createElement('label');
    const field = document.querySelector('[data-zoo="sarskild-information"]');
    if (field) label.append('Särskild information', field);
    body.rows[250]?.cells[3]?.append(label);
  });
  const read = await page.evaluate((site) => window.zooReader.read(site), cosmic);
  expect(read.facts).toEqual(alone.facts);
  expect(read.pages).toEqual(alone.pages);
  const roles = (reading: typeof read) => reading.fields.map(({ role }) => role).sort();
  expect(roles(read)).toEqual(roles(alone));
});

test('a long list of patients is recognised and read whole', async ({ page }) => {
  await addReader(page, reader);
  await page.goto(servedPage('zoo-table/list.html'));
  const sob = shippedSite('sob');
  const count = await page.evaluate((site) => {
    const [first] = window.zooReader.read(site).tables[0]?.rows ?? [];
    const cells = [...document.querySelectorAll('td')];
    const row = cells.findLast(({ textContent }) =>
      textContent?.includes(first?.namn ?? '?'),
    )?.parentElement;
    for (let more = 0; more < 300; more++) row?.after(row.cloneNode(true));
    return document.querySelectorAll('tr').length;
  }, sob);
  expect(count).toBeGreaterThan(300);
  const read = await page.evaluate((site) => window.zooReader.read(site), sob);
  expect(read.pages).toEqual(['patients']);
  expect(read.tables[0]?.rows).toHaveLength(303);
  expect(
    await page.evaluate((site) => window.zooReader.recognise([site]), sob),
    'recognised by its labels',
  ).toBe('sob');
});
