import { tableFromPack } from '@/lib/core/authoring/table-from-pack';
import { tableWords } from '@/lib/text/authoring';
import { optionsPacks as text } from '@/lib/text/options-packs';
import { headFaults, headId, type PackHead, packDocument } from './pack-head';
import type { SourceReading } from './read-source';
import { Said } from './said';
import { saveFile } from './save-file';
import type { SectionProps } from './section-props';
import { useOutcome } from './use-outcome';

interface SavePackProps extends SectionProps {
  head: PackHead;
  reading: SourceReading;
}

/** Saves the pack as a file or uses it here, once nothing is wrong with it; says what is, until then. */
export function SavePack({ data, model, head, reading }: SavePackProps) {
  const { outcome, run, show } = useOutcome();
  const { hide, lock, phrases } = reading;
  const isSound = () => {
    const errors = headFaults(head, reading);
    if (errors.length > 0) show({ ok: false, errors });
    return errors.length === 0;
  };
  const json = () => `${JSON.stringify(packDocument(head, reading, data.pack.id), null, 2)}\n`;
  const save = (ending: 'json' | 'csv') => {
    if (!isSound()) return;
    const name = `${headId(head)}-${head.version}.${ending}`;
    if (ending === 'json') saveFile(name, json(), 'application/json');
    else saveFile(name, csv(), 'text/csv');
    show({ ok: true, text: text.saved(name) });
  };
  const csv = () => {
    const those = (wanted: 'add' | 'replace') =>
      phrases.filter(({ change }) => change === wanted).map(({ phrase }) => phrase);
    return tableFromPack(
      { add: those('add'), replace: those('replace'), hide: [...hide], lock: [...lock] },
      tableWords,
    );
  };
  const use = () => {
    if (isSound()) void run(() => model.installPack(json(), null));
  };
  return (
    <section class="setting">
      <h2>{text.save}</h2>
      <p class="quiet">{text.extends(data.pack.name)}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => save('json')}>
          {text.saveJson}
        </button>
        <button type="button" onClick={() => save('csv')}>
          {text.saveCsv}
        </button>
        <button type="button" onClick={use}>
          {text.use}
        </button>
      </div>
      <Said outcome={outcome} />
    </section>
  );
}
