import { buildExtension } from './build-extension';
import { buildPages } from './build-pages';
import { servePages } from './serve-pages';

/** Builds the extension for tests and the pages it is tried on, and serves those while the tests run. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  buildExtension('test', true);
  const pages = await servePages(await buildPages());
  process.env.LEDTRAD_PAGES = pages.origin;
  return () => pages.close();
}
