import type { Page } from '@playwright/test';
import type { Site } from '../../lib/schema/site';
import { expect, servedPage, test } from '../harness/extension';
import {
  addReader,
  buildReader,
  type Expected,
  shippedSite,
  shippedSites,
  zooPages,
} from '../harness/zoo';
import type {} from '../pages/zoo-reader/main';

const sites = shippedSites();
const zoo = zooPages();
let reader = '';

test.beforeAll(async () => {
  reader = await buildReader();
});

async function show(page: Page, folder: string, { view, click }: Expected): Promise<void> {
  await addReader(page, reader);
  await page.goto(servedPage(`${folder}/${view}`));
  if (click) await page.getByText(click, { exact: true }).click();
}

const read = (page: Page, site: Site) => page.evaluate((own) => window.zooReader.read(own), site);

for (const { folder, views } of zoo) {
  for (const expected of views) {
    const name = [folder, expected.view, expected.click].filter(Boolean).join(' ');

    test(`${name}: is known as ${expected.site ?? 'none of ours'}`, async ({ page }) => {
      await show(page, folder, expected);
      // What comes late is waited for; where nothing is to be found, as long as the latest of the others takes.
      if (!expected.site) await page.waitForTimeout(300);
      await expect
        .poll(() => page.evaluate((all) => window.zooReader.recognise(all), sites))
        .toBe(expected.site);
    });

    if (expected.site) {
      const own = shippedSite(expected.site);
      test(`${name}: every field, fact and row is found and none is wrong`, async ({ page }) => {
        await show(page, folder, expected);
        const roles = async () => (await read(page, own)).fields.map(({ role }) => role).sort();
        await expect.poll(roles).toEqual([...expected.fields].sort());
        const reading = await read(page, own);
        for (const { role, meant, note, meantNote } of reading.fields) {
          expect([role, meant]).toEqual([role, role]);
          if (meantNote !== null) expect([role, String(note)]).toEqual([role, meantNote]);
        }
        expect([...reading.pages].sort()).toEqual([...expected.pages].sort());
        expect(reading.page).toBe(expected.pages[0] ?? null);
        expect(reading.facts).toEqual(expect.objectContaining(expected.facts));
        expect(reading.missing).toEqual(expected.missing);
        expect(reading.tables.map(({ id, rows }) => [id, rows.length])).toEqual(
          expected.table ? [[expected.table.id, expected.table.rows]] : [],
        );
        if (expected.table) expect(reading.tables[0]?.rows[0]).toEqual(expected.table.first);
      });
    }

    test(`${name}: the other systems' rules find nothing wrong`, async ({ page }) => {
      await show(page, folder, expected);
      await page.waitForTimeout(expected.fields.length > 0 ? 1_200 : 300);
      for (const site of sites.filter(({ id }) => id !== expected.site)) {
        const reading = await read(page, site);
        const wrong = reading.fields.filter(({ role, meant }) => role !== meant);
        expect([site.id, wrong]).toEqual([site.id, []]);
        expect([site.id, reading.pages]).toEqual([site.id, []]);
        expect([site.id, reading.missing]).toEqual([site.id, []]);
        if (!expected.table) expect([site.id, reading.tables]).toEqual([site.id, []]);
        if (!expected.site)
          expect([site.id, reading.fields, reading.facts]).toEqual([site.id, [], {}]);
      }
    });
  }
}

test('the examples of the sites are what the zoo expects', () => {
  const known = sites.flatMap(({ id, examples }) => examples.map((one) => ({ id, ...one })));
  for (const { id, zoo: folder, page, fields, facts } of known) {
    const views = zoo.find((one) => one.folder === folder)?.views ?? [];
    const view = views.find(({ site, click }) => site === id && !click);
    expect([folder, page]).toEqual([folder, view?.pages[0]]);
    expect([folder, [...fields].sort()]).toEqual([folder, [...new Set(view?.fields)].sort()]);
    expect([folder, facts ?? {}]).toEqual([folder, view?.facts]);
  }
  expect(known.length).toBeGreaterThan(20);
});
