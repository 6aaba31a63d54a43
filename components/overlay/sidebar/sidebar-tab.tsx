import { OctagonAlert, TriangleAlert } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { BannerLine, RoundView, SidebarPlace } from '@/lib/state/care-views';
import { sidebar } from '@/lib/text/sidebar';
import { openFlags } from './open-flags';

interface SidebarTabProps {
  place: SidebarPlace;
  banners: readonly BannerLine[];
  round: RoundView | null;
  buttonRef: Ref<HTMLButtonElement>;
  onOpen(): void;
}

/** The collapsed sidebar: its name at the window's edge, and how many red and amber flags are open. */
export function SidebarTab({ place, banners, round, buttonRef, onOpen }: SidebarTabProps) {
  const { red, amber } = openFlags(banners, round);
  return (
    <button
      ref={buttonRef}
      type="button"
      class={`tab ${place.side}`}
      style={{ top: `${place.tabTop}px` }}
      aria-expanded={false}
      title={place.isCollapsed ? sidebar.noRoom : undefined}
      onClick={onOpen}
    >
      <span class="tab-name">{sidebar.label}</span>
      {red > 0 && (
        <span class="chip red">
          <Icon shape={OctagonAlert} />
          {red}
          <span class="unseen">{sidebar.redFlags(red)}</span>
        </span>
      )}
      {amber > 0 && (
        <span class="chip yellow">
          <Icon shape={TriangleAlert} />
          {amber}
          <span class="unseen">{sidebar.amberFlags(amber)}</span>
        </span>
      )}
    </button>
  );
}
