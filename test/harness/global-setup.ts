import { execFileSync } from 'node:child_process';
import { buildPages } from './build-pages';
import { servePages } from './serve-pages';

/** Builds the extension for tests and the pages it is tried on, and serves those while the tests run. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  execFileSync('wxt', ['build'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      LEDTRAD_HOSTS: 'http://127.0.0.1/*',
      LEDTRAD_OPEN_ROOT: '1',
      LEDTRAD_OUT: '.output/test',
    },
  });
  const pages = await servePages(await buildPages());
  process.env.LEDTRAD_PAGES = pages.origin;
  return () => pages.close();
}
