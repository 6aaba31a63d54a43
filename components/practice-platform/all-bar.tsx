import { ChevronDown, ChevronRight } from 'lucide';
import { practiceSob } from '@/lib/text/practice-sob';
import { Icon } from '../ui/icon';
import type { Platform } from './platform';
import { START_ADDRESS } from './route';

const text = practiceSob.lists;

/** What {@link AllBar} takes. */
export interface AllBarProps {
  platform: Platform;
  count: number;
}

/** The bar over the unit's list: "Starta moment", and beside it the white arrow that unfolds the patients. K 8.1. */
export function AllBar({ platform, count }: AllBarProps) {
  const isOpen = platform.unfolded.value;
  return (
    <div class="all-bar">
      <span>{text.all(count)}</span>
      <a href={START_ADDRESS}>{practiceSob.start.confirm}</a>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={isOpen ? text.fold : text.unfold}
        onClick={() => {
          platform.unfolded.value = !isOpen;
        }}
      >
        <Icon shape={isOpen ? ChevronDown : ChevronRight} size={20} />
      </button>
    </div>
  );
}
