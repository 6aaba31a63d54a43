import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { practiceSob } from '@/lib/text/practice-sob';
import type { MomentPartProps } from './platform';

/** What {@link Box} takes. */
export interface BoxProps {
  heading: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** What the boxes of a moment take. */
export interface MomentBoxProps extends MomentPartProps {
  onClose: () => void;
}

/** A box that asks something, in its place on the page. It takes the focus, and gives it back when it closes. */
export function Box({ heading, children, onClose }: BoxProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      open
      class="box"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h3 id={id} ref={title} tabIndex={-1}>
        {heading}
      </h3>
      {children}
      <button type="button" onClick={onClose}>
        {practiceSob.cancel}
      </button>
    </dialog>
  );
}
