import { tellBackground } from '@/lib/platform/messages';
import { offeredRenderer, type Renderer } from './renderer';

/**
 * Has the background run the overlay's script in this page, and gives what it brings.
 * @throws when that failed, or Ledtråd has been updated under the page
 */
export async function loadOverlayScript(): Promise<Renderer> {
  if (!offeredRenderer()) await tellBackground({ type: 'run-overlay' });
  const renderer = offeredRenderer();
  if (!renderer) throw new Error('overlay.js did not run');
  return renderer;
}
