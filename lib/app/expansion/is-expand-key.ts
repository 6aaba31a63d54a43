import type { ExpandKey } from '@/lib/core/model';
import type { AppState } from '@/lib/state/create-state';

const KEYS: Record<ExpandKey, string> = { Enter: 'Enter', Tab: 'Tab', Space: ' ' };

/** Whether a key is one that expands on the site that the page is; held keys and those with a modifier never are. */
export function isExpandKey({ site, served }: AppState, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat)
    return false;
  const here = site.peek()?.site;
  const settings = served.peek()?.settings;
  if (!here || !settings) return false;
  const keys = settings.expandOn[here.id] ?? here.expandOn;
  return keys.some((key) => KEYS[key] === event.key);
}
