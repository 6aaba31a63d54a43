import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives an element the focus when something has been closed and the button that was pressed went with it. Where
 * somebody has gone elsewhere, the focus stays there.
 */
export function useFocusBack(isOpen: boolean, target: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (isClosed && document.activeElement === document.body) target.current?.focus();
  }, [isOpen, target]);
}
