import type { Anchor } from '@/lib/state/create-state';

const MARGIN = 8;

/**
 * Where a panel goes: under the caret, or over it where there is more room; always within the window.
 * @param width the panel's width in px
 * @param height the most it can become, in px
 */
export function besideCaret(anchor: Anchor, width: number, height: number): Record<string, string> {
  const left = Math.max(MARGIN, Math.min(anchor.left, innerWidth - width - MARGIN));
  const below = innerHeight - anchor.bottom - MARGIN;
  const above = anchor.top - MARGIN;
  const isBelow = below >= Math.min(height, 200) || below >= above;
  const room = Math.max(120, Math.min(height, (isBelow ? below : above) - 4));
  const vertical: Record<string, string> = isBelow
    ? { top: `${anchor.bottom + 4}px` }
    : { bottom: `${innerHeight - anchor.top + 4}px` };
  return {
    left: `${left}px`,
    width: `${Math.min(width, innerWidth - 2 * MARGIN)}px`,
    maxHeight: `${room}px`,
    ...vertical,
  };
}
