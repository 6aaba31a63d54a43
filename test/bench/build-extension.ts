import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The production build that is measured. */
export interface BuiltExtension {
  folder: string;
  /** The weight of the content script and of the features that it loads when they are wanted, in kB of 1000 bytes. */
  siteKb: number;
  featuresKb: number;
}

/**
 * Builds the extension as it is shipped, for pages of this computer.
 * @throws with the build's own words, when it fails
 */
export function buildExtension(): BuiltExtension {
  const built = spawnSync('wxt', ['build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      LEDTRAD_HOSTS: 'http://127.0.0.1/*',
      LEDTRAD_OUT: '.output/bench',
      LEDTRAD_FIRST_RUN: '0',
    },
  });
  if (built.status !== 0) {
    throw new Error(`wxt build failed\n${built.stdout}${built.stderr}${built.error ?? ''}`);
  }
  const folder = join('.output', 'bench', 'chrome-mv3');
  const weigh = (name: string) => statSync(join(folder, name)).size / 1000;
  return { folder, siteKb: weigh('site.js'), featuresKb: weigh('features.js') };
}
