import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import type { FieldBox, TeachingView } from '@/lib/state/teaching-view';
import { teaching } from '@/lib/text/teaching';
import { MapView } from './map-view';
import { RolePicker } from './role-picker';

interface TeachViewProps {
  view: TeachingView;
  on: OverlayCallbacks;
}

/** The pointing out of a field: what would be taken, then what it is; or the page's map. */
export function TeachView({ view, on }: TeachViewProps) {
  switch (view.step) {
    case 'asked':
      return null;
    case 'point':
      return view.box && <Outline box={view.box} label={view.label ?? teaching.noName} />;
    case 'role':
      return (
        <>
          <Outline box={view.box} label={null} />
          <RolePicker
            view={view}
            onChoose={(role) => on.chooseRole(role)}
            onCancel={() => on.leaveTeaching()}
          />
        </>
      );
    case 'map':
      return (
        <MapView
          text={view.text}
          onSave={() => on.saveMap()}
          onCopy={() => on.copyMap()}
          onClose={() => on.leaveTeaching()}
        />
      );
  }
}

function Outline({ box, label }: { box: FieldBox; label: string | null }) {
  const { left, top, bottom, width } = box;
  return (
    <div
      class="teach-outline"
      style={{
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${bottom - top}px`,
      }}
    >
      {label !== null && <span class="teach-label">{label}</span>}
    </div>
  );
}
