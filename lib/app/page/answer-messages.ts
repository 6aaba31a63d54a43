import type { PageStatus } from '@/lib/core/sites/page-status';
import { onPageMessage } from '@/lib/platform/messages';
import type { Ground } from '../app';

/** Answers the popup's question what this page is, and passes on the browser's own keyboard commands. */
export function answerMessages(ground: Ground): void {
  onPageMessage((message) => {
    if (message.type === 'page-status') return statusOf(ground);
    ground.commands.openChooser();
    return undefined;
  }, ground.signal);
}

function statusOf({ page, state }: Ground): PageStatus {
  const found = state.site.peek();
  return {
    origin: page.location.origin,
    site: found && { id: found.site.id, name: found.site.name, source: found.source },
    active: state.active.peek(),
  };
}
