import type { PageStatus } from '@/lib/core/sites/page-status';
import { onPageMessage } from '@/lib/platform/messages';
import type { Ground } from '../app';

/**
 * Answers the popup's question what this page is, and passes on the browser's own keyboard commands and what is asked
 * of the page's fields; the feature takes that up as soon as it is there.
 */
export function answerMessages(ground: Ground): void {
  onPageMessage((message) => {
    const { teaching } = ground.state;
    switch (message.type) {
      case 'page-status':
        return statusOf(ground);
      case 'open-chooser':
        return void ground.commands.openChooser();
      case 'teach':
        teaching.value = { step: 'asked', task: { what: message.what } };
        return undefined;
      case 'probe-field':
        return new Promise((answer) => {
          teaching.value = { step: 'asked', task: { what: 'probe', answer } };
        });
    }
  }, ground.signal);
}

function statusOf({ page, state }: Ground): PageStatus {
  const found = state.site.peek();
  return {
    origin: page.location.origin,
    site: found && { id: found.site.id, name: found.site.name, source: found.source },
    active: state.active.peek(),
    health: state.health.peek(),
  };
}
