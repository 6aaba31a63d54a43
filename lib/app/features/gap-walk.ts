import { fieldText } from '@/lib/dom/fields/read-field';
import type { Feature } from '../app';
import { GapWalk } from '../expansion/gap-walk';

/**
 * Walks the gaps of a phrase just written: the first unknown one is selected, Tab and Shift+Tab go on and back,
 * a list offers values, Esc leaves. Past the last gap the caret stands behind the phrase and Tab is Tab again.
 */
export const gapWalk: Feature = {
  id: 'gap-walk',
  start(app) {
    const walk = new GapWalk(app);
    app.expansions.onChange((written) => {
      walk.leave();
      // Where typing has gone on behind the phrase, the caret is not taken back to a gap.
      if (written && fieldText(written.field) === written.after) walk.begin(written);
    });
    app.onKey((event) => walk.key(event));
    app.views.on.takeSuggestion = (index) => void walk.take(index);
  },
};
