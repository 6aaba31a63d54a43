import type { PageFacts } from '@/lib/dom/page/read-page';
import type { AppState } from '@/lib/state/create-state';
import type { App } from '../app';

/** Whether the page is the platform's, where messages to patients are written and their moments are followed. */
export function isPlatform({ site }: AppState): boolean {
  return site.value?.site.system === 'platform';
}

/** The page as it was read, where it is a patient's moment on the platform; else null. */
export function momentPage(app: App): PageFacts | null {
  return platformPage(app, 'moment');
}

/** The page as it was read, where it is a moment that another unit hands over to this one; else null. (K 8.2.3) */
export function handoverPage(app: App): PageFacts | null {
  return platformPage(app, 'handover');
}

function platformPage({ care, state }: App, id: string): PageFacts | null {
  const page = care.page.value;
  return page && isPlatform(state) && page.pages.includes(id) ? page : null;
}
