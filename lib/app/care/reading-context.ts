import type { ReadingContext } from '@/lib/core/flags/patient-reading';
import type { CareKnowledge } from '@/lib/core/packs/care';
import type { App } from '../app';

/** What a reading of patients needs to know beside the page. */
export function readingContext(app: App, { programs, batteries }: CareKnowledge): ReadingContext {
  const holidays = app.state.snapshot.value?.holidays ?? {};
  return { today: app.today(), holidays, programs, batteries };
}
