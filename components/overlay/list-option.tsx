import type { ComponentChildren } from 'preact';

interface ListOptionProps {
  id?: string;
  isChosen: boolean;
  onPoint?(): void;
  onTake(): void;
  children: ComponentChildren;
}

/** One line of a list whose keys are handled by the field beside it, so it never takes the focus. */
export function ListOption({ id, isChosen, onPoint, onTake, children }: ListOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's or the page's field's
    <div
      id={id}
      class="option"
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={isChosen ? undefined : onPoint}
      onClick={onTake}
    >
      {children}
    </div>
  );
}
