import type { PopupModel } from '@/lib/state/popup-model';
import * as sv from '@/lib/text/sv';
import { NoticeList } from './notice-list';
import { PageSection } from './page-section';
import { PhraseSettings } from './phrase-settings';
import { TeachSection } from './teach-section';

/** The popup: what this page is, on or off here, and the user's choices. */
export function Popup({ model }: { model: PopupModel }) {
  const snapshot = model.snapshot.value;
  const page = model.page.value;
  const saved = model.saved.value;
  if (!snapshot || page === undefined) return <p class="loading">{sv.popup.loading}</p>;
  return (
    <main class="popup">
      <h1>{sv.popup.title}</h1>
      <NoticeList notices={snapshot.notices} onRead={model.dismissNotices} />
      <PageSection model={model} page={page} snapshot={snapshot} />
      <PanelSection model={model} />
      {page?.active && <TeachSection model={model} page={page} snapshot={snapshot} />}
      <PhraseSettings page={page} snapshot={snapshot} onChange={model.change} />
      <footer>
        <p role="status" class={saved === false ? 'failed' : 'saved'}>
          {saved === null ? '' : saved ? sv.popup.saved : model.refusal.value || sv.popup.notSaved}
        </p>
        <button type="button" onClick={model.openOptions}>
          {sv.popup.options}
        </button>
        <p class="quiet">{sv.popup.intendedUse}</p>
      </footer>
    </main>
  );
}

/** The way to the side panel, for journals that no page of the browser shows. */
function PanelSection({ model }: { model: PopupModel }) {
  return (
    <section>
      <button type="button" onClick={model.openSidePanel}>
        {sv.popup.sidePanel}
      </button>
      <p class="quiet panel-help">{sv.popup.sidePanelHelp}</p>
      <p role="status" class="failed">
        {model.panelRefused.value && sv.popup.sidePanelRefused}
      </p>
    </section>
  );
}
