import { execFileSync } from 'node:child_process';
import { EXTENSION_ID, launchBrowser } from './launch-browser';
import { showHeadless } from './show-headless';

/** `npm start`: builds Ledtråd and opens a browser with it on the practice journal. */
const PRACTICE = `chrome-extension://${EXTENSION_ID}/practice.html`;
const EXTENSION = '.output/chrome-mv3';

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  const env = { ...process.env, LEDTRAD_FIRST_RUN: '0' };
  execFileSync('wxt', ['build'], { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (!hasDisplay()) {
    await showHeadless(EXTENSION, PRACTICE);
    return;
  }
  const browser = await launchBrowser({ headless: false, extension: EXTENSION });
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(PRACTICE);
  console.log('Övningsjournalen är öppen. Skriv behint3å i Behandlingsinsats och tryck Enter.');
  console.log('Stäng webbläsaren för att avsluta.');
  await new Promise((resolve) => browser.on('close', resolve));
}

await main();
