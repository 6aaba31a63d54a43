import type { PageFacts } from '@/lib/dom/page/read-page';
import type { AppState } from '@/lib/state/create-state';
import type { App } from '../app';

/** Whether the page is the platform's, where messages to patients are written and their moments are followed. */
export function isPlatform({ site }: AppState): boolean {
  return site.value?.site.system === 'platform';
}

/** The page as it was read, where it is a patient's moment on the platform; else null. */
export function momentPage({ care, state }: App): PageFacts | null {
  const page = care.page.value;
  return page && isPlatform(state) && page.pages.includes('moment') ? page : null;
}
