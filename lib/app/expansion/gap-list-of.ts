import type { GapSession } from '@/lib/core/phrases/gap-session';
import { caretRect } from '@/lib/dom/caret-rect';
import type { EditableField } from '@/lib/dom/fields/editable-field';
import { inTopWindow } from '@/lib/dom/frames';
import type { GapList } from '@/lib/state/create-state';
import type { App } from '../app';
import type { GapChoice } from './gap-choice';

/** The list as it is shown at the gap that a walk is at; null where it is at none. */
export function gapListOf(
  app: App,
  field: EditableField,
  { gaps, active }: GapSession,
  choice: GapChoice,
): GapList | null {
  const gap = gaps[active];
  if (!gap) return null;
  const rect = caretRect(field, gap.start, app.views.stage());
  return {
    anchor: inTopWindow(rect, field.element.ownerDocument.defaultView),
    label: gap.gap.label,
    position: active + 1,
    count: gaps.length,
    suggestions: choice.offered(),
    chosen: choice.chosen,
  };
}
