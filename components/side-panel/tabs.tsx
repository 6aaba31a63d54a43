import { createRef } from 'preact';
import { useMemo } from 'preact/hooks';

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; name: string }[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** Tabs by the book: one stop for Tab, the arrow keys go between them. The panes are `pane-ID`, named by `tab-ID`. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const refs = useMemo(() => tabs.map(() => createRef<HTMLButtonElement>()), [tabs.length]);
  const at = tabs.findIndex(({ id }) => id === chosen);
  const goTo = (index: number) => {
    const next = tabs.at(index % tabs.length);
    if (!next) return;
    onChoose(next.id);
    refs[tabs.indexOf(next)]?.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') goTo(at + 1);
    else if (event.key === 'ArrowLeft') goTo(at - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(-1);
    else return;
    event.preventDefault();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label}>
      {tabs.map(({ id, name }, index) => (
        <button
          key={id}
          ref={refs[index]}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={`pane-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={onKey}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
