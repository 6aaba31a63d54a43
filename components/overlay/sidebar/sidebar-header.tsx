import { PanelLeft, PanelRight, TriangleAlert, X } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { HealthView, SidebarFrame } from '@/lib/state/care-views';
import { sidebar } from '@/lib/text/sidebar';
import { teaching } from '@/lib/text/teaching';

interface SidebarHeaderProps {
  side: SidebarFrame['side'];
  health: HealthView | null;
  collapseRef: Ref<HTMLButtonElement>;
  onCollapse(): void;
  onMove(side: SidebarFrame['side']): void;
  onTeach(): void;
}

/** The sidebar's head: where one is, what was found of the page, and how to move and collapse it. */
export function SidebarHeader(props: SidebarHeaderProps) {
  const { side, health, collapseRef, onCollapse, onMove, onTeach } = props;
  const other = side === 'right' ? 'left' : 'right';
  return (
    <header class="sidebar-head">
      <h2>{sidebar.label}</h2>
      <span class="sidebar-acts">
        <button
          type="button"
          class="bare move"
          aria-label={sidebar.otherSide[other]}
          title={sidebar.otherSide[other]}
          onClick={() => onMove(other)}
        >
          <Icon shape={other === 'left' ? PanelLeft : PanelRight} />
        </button>
        <button
          ref={collapseRef}
          type="button"
          class="bare"
          aria-expanded={true}
          aria-label={sidebar.collapse}
          title={sidebar.collapse}
          onClick={onCollapse}
        >
          <Icon shape={X} />
        </button>
      </span>
      {health && <p class="quiet where">{sidebar.where(health.system, health.page)}</p>}
      {health && health.of > 0 && (
        <p class={health.missing.length > 0 ? 'health lacking' : 'health quiet'}>
          {health.missing.length > 0 && <Icon shape={TriangleAlert} />}
          <span>{sidebar.health(health)}</span>
          {health.missing.length > 0 && (
            <button type="button" onClick={onTeach}>
              {teaching.point}
            </button>
          )}
        </p>
      )}
    </header>
  );
}
