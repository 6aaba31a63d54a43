import { defineBackground } from 'wxt/utils/define-background';
import { onCommand, onInstalledOrStarted } from '@/lib/platform/extension-events';
import { tellActivePage } from '@/lib/platform/messages';
import { answerMessages } from './answer-messages';
import { refreshSnapshot } from './refresh-snapshot';

/** Packs and settings → checked and merged → the snapshot that pages read. Keeps no state of its own. */
export default defineBackground(() => {
  answerMessages();
  onInstalledOrStarted(() => refreshSnapshot());
  onCommand('open-chooser', () => tellActivePage({ type: 'open-chooser' }));
});
