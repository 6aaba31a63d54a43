import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What {@link PageHeading} takes. */
export interface PageHeadingProps {
  children: ComponentChildren;
}

/** The heading of what is shown. It takes the focus when the page is changed to it, so that it is read out. */
export function PageHeading({ children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
