import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadFeatures } from '@/lib/app/page/load-features';
import { startSite } from '@/lib/app/start-site';

/**
 * The one content script. wxt.config.ts puts it into the manifest with the addresses of the site files and of
 * LEDTRAD_HOSTS. It does not go through WXT's content script wrapper, whose lifecycle a page script can end.
 */
export default defineUnlistedScript(() => {
  startSite({
    page: document,
    openRoot: import.meta.env.LEDTRAD_OPEN_ROOT === '1',
    loadFeatures,
  });
});
