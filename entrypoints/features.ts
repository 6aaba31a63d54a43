import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerFeatures } from '@/lib/app/features-script';
import { startFeatures } from '@/lib/app/start-features';

/** The features and their views, run beside the content script in pages where they are wanted. */
export default defineUnlistedScript(() => offerFeatures(startFeatures));
