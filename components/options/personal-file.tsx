import type { Outcome } from '@/lib/core/packs/outcome';
import { options } from '@/lib/text/options';
import { readTextFile } from './read-text-file';
import { Said } from './said';
import { saveFile } from './save-file';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useOutcome } from './use-outcome';

const text = options.personal;

/** One's own phrases and settings as a file, and back. */
export function PersonalFile({ model, tools, anchor }: SectionProps) {
  const { outcome, run } = useOutcome();
  const save = async (): Promise<Outcome> => {
    const file = await model.exportPersonal();
    if (file === '') return { ok: false, errors: [options.failed] };
    saveFile(text.fileName(tools.today), file, 'application/json');
    return { ok: true, text: text.exported };
  };
  const take = async (file: File): Promise<Outcome> => {
    const read = await readTextFile(file, tools.decode);
    return read.ok ? model.importPersonal(read.text) : { ok: false, errors: [read.error] };
  };
  return (
    <Setting id="personal" anchor={anchor} title={text.title} help={text.help}>
      <button type="button" onClick={() => void run(save)}>
        {text.export}
      </button>
      <label class="field">
        <span>{text.import}</span>
        <input
          type="file"
          accept=".json"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) void run(() => take(file));
            // The same file can then be chosen again.
            input.value = '';
          }}
        />
      </label>
      <Said outcome={outcome} />
    </Setting>
  );
}
