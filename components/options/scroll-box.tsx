import type { ComponentChildren } from 'preact';

interface ScrollBoxProps {
  label: string;
  children: ComponentChildren;
}

/** What may be wider or longer than there is room for: it scrolls by itself, by the keyboard too. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
