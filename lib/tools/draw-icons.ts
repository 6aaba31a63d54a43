import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser';

/** Draws the icons of every size from `public/icons/mark.svg`; to be run when the mark has been changed. */
const FOLDER = 'public/icons';
const SIZES = [16, 32, 48, 128];

const svg = readFileSync(`${FOLDER}/mark.svg`).toString('base64');
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img src="data:image/svg+xml;base64,${svg}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
}
await browser.close();
