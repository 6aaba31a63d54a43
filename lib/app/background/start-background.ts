import { onCommand, onFirstInstalled, onInstalledOrStarted } from '@/lib/platform/extension-events';
import { tellActivePage } from '@/lib/platform/messages';
import { onManagedChanged } from '@/lib/platform/policy-store';
import { answerMessages } from './answer-messages';
import { followPolicy } from './follow-policy';
import { greetNewUser } from './greet-new-user';
import type { Shipped } from './shipped';
import { upkeep } from './upkeep';

/**
 * Starts the background: it builds the snapshot that pages read, keeps packs and policy up to date, and answers what
 * pages and the popup ask.
 * @param greets false in builds for tests, whose browsers are new every time
 */
export function startBackground(given: Omit<Shipped, 'known'>, greets: boolean): void {
  const shipped = { ...given, known: new Map() };
  answerMessages(shipped);
  onInstalledOrStarted(() => upkeep(shipped, true));
  if (greets) onFirstInstalled(() => greetNewUser(shipped));
  onManagedChanged(() => followPolicy(shipped));
  onCommand('open-chooser', () => tellActivePage({ type: 'open-chooser' }));
  void upkeep(shipped, false);
}
