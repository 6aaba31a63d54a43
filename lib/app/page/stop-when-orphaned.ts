import { isOrphaned } from '@/lib/platform/instance';
import * as sv from '@/lib/text/sv';
import type { Ground } from '../app';
import { showNote } from './notes';

/**
 * A check that stops Ledtråd on this page once it has been updated or removed under it, and says so.
 * What was read stays on the screen; the page is never reloaded for the user.
 */
export function stopWhenOrphaned(ground: Ground, lifetime: AbortController): () => boolean {
  let said = false;
  return () => {
    if (said || !isOrphaned()) return said;
    said = true;
    showNote(ground.state, {
      id: 'orphaned',
      tone: 'warning',
      text: sv.update.reload,
      actions: [],
    });
    lifetime.abort('orphaned');
    return true;
  };
}
