import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds the extension for Chromium, to run on pages of this computer too.
 * @param out the folder under .output that is built into
 * @param openRoot whether tests can look into the overlay; false builds it as for release
 * @returns the folder with the built extension
 */
export function buildExtension(out: string, openRoot: boolean): string {
  const { LEDTRAD_OPEN_ROOT, ...env } = process.env;
  const folder = join('.output', out);
  execFileSync('wxt', ['build'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
    env: {
      ...env,
      ...(openRoot ? { LEDTRAD_OPEN_ROOT: '1' } : {}),
      LEDTRAD_HOSTS: 'http://127.0.0.1/*',
      LEDTRAD_OUT: folder,
    },
  });
  return join(folder, 'chrome-mv3');
}
