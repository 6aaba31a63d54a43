import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { PageStatus } from '@/lib/core/sites/page-status';
import type { PopupModel } from '@/lib/state/popup-model';
import * as sv from '@/lib/text/sv';

interface PageSectionProps {
  page: PageStatus | null;
  snapshot: Snapshot;
  onChange: PopupModel['change'];
  onPractice(): void;
}

/** What the page of the active tab is recognised as, and whether Ledtråd is on there. */
export function PageSection({ page, snapshot, onChange, onPractice }: PageSectionProps) {
  return (
    <section>
      {page ? <Known page={page} snapshot={snapshot} onChange={onChange} /> : <Unknown />}
      <button type="button" onClick={onPractice}>
        {sv.popup.practice}
      </button>
    </section>
  );
}

function Known({
  page,
  snapshot,
  onChange,
}: Pick<PageSectionProps, 'snapshot' | 'onChange'> & { page: PageStatus }) {
  const { off } = snapshot.settings;
  const isOn = !off.includes(page.origin);
  const others = off.filter((origin) => origin !== page.origin);
  return (
    <>
      <p>
        {page.site
          ? `${sv.popup.recognised(page.site.name)} ${sv.popup.source(page.site.source)}`
          : sv.popup.unrecognised}
      </p>
      <label class="switch">
        <span>{sv.popup.onHere}</span>
        <input
          type="checkbox"
          checked={isOn}
          onChange={() => void onChange('off', isOn ? [...others, page.origin] : others)}
        />
        <span aria-hidden="true">{isOn ? sv.popup.on : sv.popup.off}</span>
      </label>
    </>
  );
}

function Unknown() {
  return (
    <>
      <p>{sv.popup.notHere}</p>
      <p class="quiet">{sv.popup.notHereHelp}</p>
    </>
  );
}
