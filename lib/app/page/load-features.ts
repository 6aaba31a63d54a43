import { tellBackground } from '@/lib/platform/messages';
import { offeredFeatures, type StartFeatures } from '../features-script';

/**
 * Has the background run the features' script in this page, and gives what it brings.
 * @throws when that failed, or Ledtråd has been updated under the page
 */
export async function loadFeatures(): Promise<StartFeatures> {
  if (!offeredFeatures()) await tellBackground({ type: 'run-features' });
  const start = offeredFeatures();
  if (!start) throw new Error('features.js did not run');
  return start;
}
