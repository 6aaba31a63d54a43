import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { LockNote } from './lock-note';

interface SettingProps {
  title: string;
  help?: string;
  /** What the address calls it, and what the address names now. */
  id: string;
  anchor: string;
  /** Locked settings are shown, and cannot be changed. */
  isLocked?: boolean;
  /** Whether something above it says that already. */
  isLockSaid?: boolean;
  children: ComponentChildren;
}

/** A setting with its heading. It is scrolled to where the address names it, and says it where IT has locked it. */
export function Setting(props: SettingProps) {
  const { title, help, id, anchor, isLocked = false, isLockSaid = false, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  const isNamed = id === anchor;
  useEffect(() => {
    if (isNamed) heading.current?.focus();
  }, [isNamed]);
  return (
    <section class="setting">
      <h2 ref={heading} id={name} tabIndex={-1}>
        {title}
      </h2>
      {help && <p class="quiet">{help}</p>}
      {isLocked && !isLockSaid && <LockNote />}
      <fieldset disabled={isLocked} aria-labelledby={name}>
        {children}
      </fieldset>
    </section>
  );
}
