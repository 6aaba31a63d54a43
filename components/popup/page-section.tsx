import type { Snapshot } from '@/lib/core/packs/snapshot';
import { isNeverServed } from '@/lib/core/sites/is-never-served';
import type { PageStatus } from '@/lib/core/sites/page-status';
import type { PopupModel } from '@/lib/state/popup-model';
import * as sv from '@/lib/text/sv';
import { EnableSite } from './enable-site';

interface PageSectionProps {
  model: PopupModel;
  page: PageStatus | null;
  snapshot: Snapshot;
}

/** What the page of the active tab is recognised as, and whether Ledtråd is on there. */
export function PageSection({ model, page, snapshot }: PageSectionProps) {
  const origin = page?.origin ?? model.origin.value;
  const isAssigned = snapshot.settings.sites.some((site) => site.origin === origin);
  const isWeb = model.origin.value !== null;
  return (
    <section>
      {page ? <Known page={page} snapshot={snapshot} onChange={model.change} /> : <Unknown />}
      {origin && isWeb && !page?.site && (
        <Offer origin={origin} sites={snapshot.sites} onEnable={model.enable} />
      )}
      <div class="row">
        {isAssigned && isWeb && (
          <button type="button" onClick={() => void model.withdraw()}>
            {sv.enabling.withdraw}
          </button>
        )}
        <button type="button" onClick={() => model.openPractice('journal')}>
          {sv.popup.practice}
        </button>
        <button type="button" onClick={() => model.openPractice('platform')}>
          {sv.popup.practicePlatform}
        </button>
      </div>
    </section>
  );
}

function Offer(props: Parameters<typeof EnableSite>[0]) {
  if (isNeverServed(props.sites, props.origin)) return <p>{sv.enabling.never}</p>;
  return <EnableSite {...props} />;
}

interface KnownProps {
  page: PageStatus;
  snapshot: Snapshot;
  onChange: PopupModel['change'];
}

function Known({ page, snapshot, onChange }: KnownProps) {
  const { off } = snapshot.settings;
  const isOn = !off.includes(page.origin);
  const others = off.filter((origin) => origin !== page.origin);
  const { site } = page;
  return (
    <>
      <p>
        {site
          ? `${sv.popup.recognised(site.name)} ${sv.popup.source(site.source)}`
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
