import { describe, expect, it } from 'vitest';
import { type Box, placeSidebar } from '@/components/overlay/sidebar/place-sidebar';
import type { SidebarFrame } from '@/lib/state/care-views';

const frame: SidebarFrame = { isOpen: true, side: 'right', width: 360 };
const wide = { width: 1280, height: 800 };
const button = (left: number, top: number): Box => ({
  left,
  top,
  right: left + 100,
  bottom: top + 32,
});
const place = (buttons: readonly Box[], own: Partial<SidebarFrame> = {}, viewport = wide) =>
  placeSidebar({ viewport, frame: { ...frame, ...own }, buttons });

/** Whether an open sidebar lies over a button. */
function covers(
  buttons: readonly Box[],
  own: Partial<SidebarFrame> = {},
  viewport = wide,
): boolean {
  const { side, top, bottom, isCollapsed } = place(buttons, own, viewport);
  const width = own.width ?? frame.width;
  const isSheet = viewport.width < 640;
  const left = side === 'right' && !isSheet ? viewport.width - width : 0;
  const right = side === 'right' || isSheet ? viewport.width : width;
  return (
    !isCollapsed &&
    buttons.some(
      (own) =>
        own.left < right &&
        own.right > left &&
        own.top < viewport.height - bottom &&
        own.bottom > top,
    )
  );
}

describe('the place of the sidebar', () => {
  it("is the whole height at the user's side where no button is there", () => {
    expect(place([])).toMatchObject({ side: 'right', top: 0, bottom: 0, isCollapsed: false });
    expect(place([button(400, 700)], { side: 'left' })).toMatchObject({ side: 'left', top: 0 });
  });

  it("is the other side where a button stands at the user's", () => {
    expect(place([button(1150, 740)])).toMatchObject({ side: 'left', top: 0, bottom: 0 });
    expect(place([button(20, 740)], { side: 'left' })).toMatchObject({ side: 'right', top: 0 });
  });

  it("is lower at the user's side where buttons stand at both", () => {
    const buttons = [button(1150, 740), button(20, 740)];
    expect(place(buttons)).toMatchObject({ side: 'right', top: 0, bottom: 68 });
    expect(place([button(1150, 20), button(20, 740)])).toMatchObject({ side: 'right', top: 60 });
  });

  it('is the tab alone where no side has 240 px', () => {
    const rows = [120, 330, 540, 720].flatMap((top) => [button(20, top), button(1150, top)]);
    expect(place(rows)).toMatchObject({ isCollapsed: true, side: 'right' });
  });

  it('is a sheet in the lower half of a narrow window, over no button', () => {
    const narrow = { width: 320, height: 640 };
    expect(place([], {}, narrow)).toMatchObject({ top: 320, bottom: 0, isCollapsed: false });
    expect(place([button(200, 600)], {}, narrow)).toMatchObject({ top: 320, bottom: 48 });
    expect(place([button(20, 480)], {}, narrow)).toMatchObject({ top: 320, bottom: 168 });
    expect(place([button(20, 420), button(20, 520)], {}, narrow).isCollapsed).toBe(true);
  });

  it('does not mind buttons that are not seen', () => {
    const hidden = [{ left: 1200, top: 400, right: 1200, bottom: 400 }, button(1150, 900)];
    expect(place([...hidden, button(1400, 300)])).toMatchObject({ side: 'right', top: 0 });
  });

  it('follows a width that is wider than the space beside a button', () => {
    expect(place([button(800, 400)]).side).toBe('right');
    expect(place([button(800, 400)], { width: 560 }).side).toBe('left');
  });

  it('covers no button, wherever one or two stand', () => {
    for (const viewport of [wide, { width: 1024, height: 500 }, { width: 320, height: 256 }]) {
      for (let at = 0; at < 40; at++) {
        const buttons = [
          button((at * 97) % viewport.width, (at * 61) % viewport.height),
          button((at * 331) % viewport.width, (at * 173) % viewport.height),
        ];
        expect([viewport, buttons, covers(buttons, {}, viewport)]).toEqual([
          viewport,
          buttons,
          false,
        ]);
      }
    }
  });
});

describe('the tab of the collapsed sidebar', () => {
  it('stands under the banners', () => {
    expect(place([], { isOpen: false }).tabTop).toBe(160);
  });

  it('keeps clear of a button at the edge', () => {
    expect(place([button(1150, 200)], { isOpen: false, side: 'right' }).tabTop).toBe(160);
    const both = [button(1200, 200), button(20, 740)];
    expect(place(both, { isOpen: false }).tabTop).toBe(240);
  });

  it('goes up where the window is low, and to the corner where it is narrow', () => {
    expect(place([], { isOpen: false }, { width: 1280, height: 256 }).tabTop).toBe(64);
    expect(place([], { isOpen: false }, { width: 320, height: 640 }).tabTop).toBe(592);
  });
});
