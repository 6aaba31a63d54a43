import type { SidebarFrame, SidebarPlace } from '@/lib/state/care-views';

/** A rectangle in the window, in px from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the sidebar's place follows from. */
export interface PlacedAmong {
  viewport: { width: number; height: number };
  frame: SidebarFrame;
  /** The page's own buttons that save, sign or send. */
  buttons: readonly Box[];
}

type Side = SidebarFrame['side'];

/** Narrower windows get the sidebar as a sheet in the lower half; sidebar.css has the same number. */
const NARROW = 640;
/** Space that is kept around a button. */
const MARGIN = 8;
/** A lower sidebar is of no use. */
const LEAST_HEIGHT = 240;
const LEAST_SHEET = 120;
/** The tab stands upright under the banners; beside a sheet it lies in the lower corner. */
const TAB = { width: 40, height: 192, top: 160 };
const LYING_TAB = { width: 200, height: 48, top: Infinity };

/**
 * Where the sidebar covers none of the page's own buttons: at the user's side, else at the other, else at one of them
 * but lower, else collapsed to its tab, which keeps clear of them too where it can. In a window under 640 px it is a
 * sheet in the lower half. Buttons without area or outside the window count for nothing (look, "Space"; design 6).
 */
export function placeSidebar({ viewport, frame, buttons }: PlacedAmong): SidebarPlace {
  const sides: readonly [Side, Side] =
    frame.side === 'right' ? ['right', 'left'] : ['left', 'right'];
  const isSheet = viewport.width < NARROW;
  const from = isSheet ? Math.ceil(viewport.height / 2) : 0;
  const width = isSheet ? viewport.width : Math.min(frame.width, viewport.width);
  const least = isSheet ? LEAST_SHEET : Math.min(LEAST_HEIGHT, viewport.height);
  const all = sides.map((side) => {
    const spans = freeSpans(inColumn(buttons, side, width, viewport.width), from, viewport.height);
    return { side, spans, tallest: tallestOf(spans) };
  });
  const whole = all.find(({ tallest }) => heightOf(tallest) === viewport.height - from);
  const room = whole ?? all.find(({ tallest }) => heightOf(tallest) >= least);
  const side = room?.side ?? frame.side;
  return {
    side,
    top: room?.tallest.from ?? from,
    bottom: viewport.height - (room?.tallest.to ?? viewport.height),
    tabTop: tabTop(buttons, side, viewport, isSheet ? LYING_TAB : TAB),
    isCollapsed: room === undefined,
  };
}

interface Span {
  from: number;
  to: number;
}

function inColumn(
  buttons: readonly Box[],
  side: Side,
  width: number,
  windowWidth: number,
): readonly Box[] {
  return buttons.filter(({ left, right, top, bottom }) => {
    if (right <= left || bottom <= top) return false;
    return side === 'right'
      ? right > windowWidth - width - MARGIN && left < windowWidth
      : left < width + MARGIN && right > 0;
  });
}

/** The parts of a column, from top to bottom, that hold no button. */
function freeSpans(buttons: readonly Box[], from: number, to: number): readonly Span[] {
  const inOrder = buttons
    .filter(({ top, bottom }) => bottom > from && top < to)
    .toSorted((one, other) => one.top - other.top);
  const spans: Span[] = [];
  let start = from;
  for (const { top, bottom } of inOrder) {
    if (top - MARGIN > start) spans.push({ from: start, to: top - MARGIN });
    start = Math.max(start, bottom + MARGIN);
  }
  return start < to ? [...spans, { from: start, to }] : spans;
}

function tallestOf(spans: readonly Span[]): Span {
  return spans.reduce((best, span) => (heightOf(span) > heightOf(best) ? span : best), {
    from: 0,
    to: 0,
  });
}

function heightOf({ from, to }: Span): number {
  return to - from;
}

/** The tab's usual height in the window where it is free, else the free place nearest under it, else the lowest one. */
function tabTop(
  buttons: readonly Box[],
  side: Side,
  viewport: PlacedAmong['viewport'],
  tab: typeof TAB,
): number {
  const beside = inColumn(buttons, side, tab.width, viewport.width);
  const free = freeSpans(beside, 0, viewport.height).filter((span) => heightOf(span) >= tab.height);
  const usual = free.find(({ to }) => to - tab.height >= tab.top);
  const lowest = free.at(-1)?.to ?? viewport.height;
  return usual ? Math.max(usual.from, tab.top) : Math.max(0, lowest - tab.height);
}
