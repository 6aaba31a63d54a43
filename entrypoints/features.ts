import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { preactRenderer } from '@/lib/app/overlay/preact-renderer';
import { offerRenderer } from '@/lib/app/overlay/renderer';

/** The views of the overlay, run beside the content script in pages where Ledtråd is active. */
export default defineUnlistedScript(() => offerRenderer(preactRenderer));
