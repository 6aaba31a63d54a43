import { onCommand, onInstalledOrStarted } from '@/lib/platform/extension-events';
import { tellActivePage } from '@/lib/platform/messages';
import { answerMessages } from './answer-messages';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';

/** Starts the background: it builds the snapshot that pages read, and answers what they and the popup ask. */
export function startBackground(shipped: Shipped): void {
  answerMessages(shipped);
  onInstalledOrStarted(() => refreshSnapshot(shipped));
  onCommand('open-chooser', () => tellActivePage({ type: 'open-chooser' }));
}
