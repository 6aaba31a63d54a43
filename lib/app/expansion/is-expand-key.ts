import type { ExpandKey } from '@/lib/core/model';
import type { AppState } from '@/lib/state/create-state';

const KEYS: Record<ExpandKey, string> = { Enter: 'Enter', Tab: 'Tab', Space: ' ' };

/** Whether a key is one that expands on the site that the page is; held keys and those with a modifier never are. */
export function isExpandKey(state: AppState, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat)
    return false;
  return expandKeys(state).some((key) => KEYS[key] === event.key);
}

/** The keys that expand on the site that the page is. */
export function expandKeys({ site, served }: AppState): readonly ExpandKey[] {
  const here = site.peek()?.site;
  const settings = served.peek()?.settings;
  return here && settings ? (settings.expandOn[here.id] ?? here.expandOn) : [];
}
