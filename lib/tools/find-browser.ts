import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Chromium, Chrome and Edge are installed on Linux, macOS and Windows. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HELP = `No Chromium, Chrome or Edge was found. One of these helps:
  LEDTRAD_BROWSER=/path/to/chromium  (names one that is installed)
  apt-get install chromium           (Debian, Ubuntu)
  npx playwright install chromium    (anywhere that can download it)`;

/**
 * The program of a Chromium browser: the one that LEDTRAD_BROWSER names, one that is installed, or Playwright's own.
 * As root on Debian one is installed where there is none.
 * @throws with what to install, when there is none
 */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installFromDebian();
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Error(HELP);
}

function installedBrowser(): string | undefined {
  const named = process.env.LEDTRAD_BROWSER;
  return [...(named ? [named] : []), ...PLACES, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

function installFromDebian(): void {
  console.log('Installing Chromium from Debian …');
  const options = {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  execFileSync('apt-get', ['update'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    options,
  );
}
