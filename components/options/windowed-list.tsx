import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface WindowedListProps<Item> {
  label: string;
  items: readonly Item[];
  /** The place of the chosen item; -1 for none. */
  chosen: number;
  idOf(item: Item): string;
  view(item: Item): ComponentChildren;
  onChoose(item: Item): void;
}

/** Every line is as high as this, in pixels; so what is seen follows from how far the list is scrolled. */
const LINE = 52;
/** So many lines are drawn outside what is seen, so that a fast scroll meets no gap. */
const SPARE = 8;
const PAGE = 10;

/**
 * A list of any length in which only what is seen is drawn. One stop for Tab; arrows, Page Up and Down, Home and End
 * choose.
 */
export function WindowedList<Item>(props: WindowedListProps<Item>) {
  const { label, items, chosen, idOf, view, onChoose } = props;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    setHeight(box.current?.clientHeight ?? 600);
  }, []);
  useEffect(() => {
    if (box.current && chosen >= 0) keepSeen(box.current, chosen);
  }, [chosen]);
  const first = Math.max(0, Math.floor(top / LINE) - SPARE);
  const last = Math.min(items.length, Math.ceil((top + height) / LINE) + SPARE);
  const chosenId = items[chosen] === undefined ? undefined : `line-${chosen}`;
  const isDrawn = chosen >= first && chosen < last;
  const move = (place: number) => {
    const item = items[Math.max(0, Math.min(items.length - 1, place))];
    if (item !== undefined) onChoose(item);
  };
  return (
    <div
      ref={box}
      class="windowed"
      role="listbox"
      aria-label={label}
      aria-activedescendant={isDrawn ? chosenId : undefined}
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        setTop(currentTarget.scrollTop);
        setHeight(currentTarget.clientHeight);
      }}
      onKeyDown={(event) => {
        const place = placeAfter(event.key, chosen, items.length);
        if (place === null) return;
        event.preventDefault();
        move(place);
      }}
    >
      <div role="presentation" style={{ height: `${items.length * LINE}px` }}>
        {items.slice(first, last).map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's
          <div
            key={idOf(item)}
            id={`line-${first + index}`}
            class="line"
            role="option"
            aria-selected={first + index === chosen}
            aria-setsize={items.length}
            aria-posinset={first + index + 1}
            tabIndex={-1}
            style={{ top: `${(first + index) * LINE}px`, height: `${LINE}px` }}
            onClick={() => onChoose(item)}
          >
            {view(item)}
          </div>
        ))}
      </div>
    </div>
  );
}

function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return place + 1;
    case 'ArrowUp':
      return place - 1;
    case 'PageDown':
      return place + PAGE;
    case 'PageUp':
      return place - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Scrolls the list, and nothing around it, as little as brings the line into sight. */
function keepSeen(box: HTMLElement, place: number): void {
  const start = place * LINE;
  if (start < box.scrollTop) box.scrollTop = start;
  else if (start + LINE > box.scrollTop + box.clientHeight)
    box.scrollTop = start + LINE - box.clientHeight;
}
