import { useEffect, useRef } from 'preact/hooks';
import type { Platform } from './platform';

/** What {@link Said} takes. */
export interface SaidProps {
  platform: Platform;
}

/** What the last act led to. It takes the focus where the act took its own button away. */
export function Said({ platform }: SaidProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const said = platform.said.value;
  useEffect(() => {
    if (said !== '' && document.activeElement === document.body) line.current?.focus();
  }, [said]);
  return (
    <p ref={line} class="said" role="status" tabIndex={-1}>
      {said}
    </p>
  );
}
