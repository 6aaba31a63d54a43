import type { FieldRole } from '@/lib/core/model';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { PageStatus } from '@/lib/core/sites/page-status';
import type { PopupModel } from '@/lib/state/popup-model';
import { sidebar } from '@/lib/text/sidebar';
import { teaching } from '@/lib/text/teaching';

interface TeachSectionProps {
  model: PopupModel;
  page: PageStatus;
  snapshot: Snapshot;
}

/** What of the page's fields was found, and the ways to help where it was not all of them. */
export function TeachSection({ model, page, snapshot }: TeachSectionProps) {
  const { health } = page;
  const said = model.probed.value;
  return (
    <section class="teach">
      <h2>{teaching.heading}</h2>
      {health && health.of > 0 && <p>{`${health.system}: ${sidebar.health(health)}`}</p>}
      <button type="button" onClick={() => model.teach('point')}>
        {teaching.point}
      </button>
      <p class="quiet">{teaching.pointHelp}</p>
      <button type="button" onClick={() => void model.probe()}>
        {teaching.probe}
      </button>
      <p class="quiet">{teaching.probeHelp}</p>
      <p role="status">{said}</p>
      <button type="button" onClick={() => model.teach('map')}>
        {teaching.map}
      </button>
      <p class="quiet">{teaching.mapHelp}</p>
      <TaughtFields
        fields={snapshot.settings.taughtFields.filter(({ origin }) => origin === page.origin)}
        onRemove={(role) => void model.forgetField(role)}
      />
    </section>
  );
}

interface TaughtFieldsProps {
  fields: Snapshot['settings']['taughtFields'];
  onRemove(role: FieldRole): void;
}

function TaughtFields({ fields, onRemove }: TaughtFieldsProps) {
  if (fields.length === 0) return null;
  return (
    <>
      <h3>{teaching.taught}</h3>
      <ul class="taught">
        {fields.map(({ role, label }) => (
          <li key={role}>
            <span>{teaching.taughtLine(label, role)}</span>
            <button
              type="button"
              aria-label={teaching.removeNamed(role)}
              onClick={() => onRemove(role)}
            >
              {teaching.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
