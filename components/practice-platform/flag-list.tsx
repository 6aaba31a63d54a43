import { Flag as FlagIcon } from 'lucide';
import { Icon } from '../ui/icon';
import type { Flag } from './moment';
import { flagWords } from './moment-words';

/** What {@link FlagList} takes. */
export interface FlagListProps {
  flags: readonly Flag[];
}

/** Flags one after the other, each with its colour in words. */
export function FlagList({ flags }: FlagListProps) {
  return (
    <>
      {flags.map((flag, at) => (
        <span key={flag.kind} class={`flag ${flag.kind}`}>
          <Icon shape={FlagIcon} />
          {flagWords(flag)}
          {at < flags.length - 1 && ', '}
        </span>
      ))}
    </>
  );
}
