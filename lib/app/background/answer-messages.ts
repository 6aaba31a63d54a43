import { onBackgroundMessage, type Sender, type ToBackground } from '@/lib/platform/messages';
import { runFeatures } from '@/lib/platform/run-features';
import { readSession, writeSession } from '@/lib/platform/session-vault';
import { showBadge } from '@/lib/platform/show-badge';
import { failed } from '@/lib/text/ways-in';
import { answerOptions } from './answer-options';
import { changeSetting, keepSidebar, keepTaughtField } from './change-setting';
import { countWork } from './count-work';
import { dismissNotices } from './dismiss-notices';
import { inTurn } from './in-turn';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';

/** Answers what pages and the popup ask. Settings and packs are changed for our own pages alone. */
export function answerMessages(shipped: Shipped): void {
  onBackgroundMessage((message, sender) => answer(shipped, message, sender));
}

async function answer(shipped: Shipped, message: ToBackground, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'rebuild-snapshot':
      return refreshSnapshot(shipped, message.broken ? [BROKEN] : []);
    case 'dismiss-notices':
      return dismissNotices(shipped, message.read);
    case 'run-features':
      return sender.frame ? runFeatures(sender.frame) : undefined;
    case 'session-read':
      return readSession(message.patient, message.kind, Date.now());
    case 'session-write':
      return writeSession(message.patient, message.kind, message.value, Date.now());
    case 'badge':
      return sender.frame ? showBadge(sender.frame.tabId, message.text) : undefined;
    case 'count':
      return inTurn(() => countWork(message.count));
    case 'keep-sidebar':
      return inTurn(() => keepSidebar(shipped, message.origin, message.frame));
    case 'keep-taught-field':
      return inTurn(() => keepTaughtField(shipped, sender.origin, message.field));
    case 'change-setting':
      if (!sender.isOwnPage) return NOT_ALLOWED;
      return inTurn(() => changeSetting(shipped, message.name, message.value));
    case 'options':
      return sender.isOwnPage ? answerOptions(shipped, message.request) : NOT_ALLOWED;
  }
}

const BROKEN = { kind: 'snapshot', about: '', detail: '', inUse: null } as const;
const NOT_ALLOWED = { ok: false, errors: [failed.notAllowed] };
