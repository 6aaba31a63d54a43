import { tableFromPack } from '@/lib/core/authoring/table-from-pack';
import { tableWords } from '@/lib/text/authoring';
import { optionsPacks as text } from '@/lib/text/options-packs';
import { Said } from './said';
import { saveFile } from './save-file';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useOutcome } from './use-outcome';

/** Saves the phrases that are in use, all layers laid together, as CSV or JSON. */
export function ExportPhrases({ data: { pack }, tools, anchor }: SectionProps) {
  const { outcome, show } = useOutcome();
  const save = (ending: 'csv' | 'json') => {
    const name = `ledtrad-${pack.id}-${tools.today}.${ending}`;
    const layer = { add: pack.phrases, replace: [], hide: [], lock: [] };
    if (ending === 'csv') saveFile(name, tableFromPack(layer, tableWords), 'text/csv');
    else saveFile(name, `${JSON.stringify(pack, null, 2)}\n`, 'application/json');
    show({ ok: true, text: text.saved(name) });
  };
  return (
    <Setting id="export" anchor={anchor} title={text.exportTitle} help={text.exportHelp}>
      <div class="row">
        <button type="button" onClick={() => save('csv')}>
          {text.exportCsv}
        </button>
        <button type="button" onClick={() => save('json')}>
          {text.exportJson}
        </button>
      </div>
      <Said outcome={outcome} />
    </Setting>
  );
}
