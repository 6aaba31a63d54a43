import { useState } from 'preact/hooks';
import type { Outcome } from '@/lib/core/packs/outcome';
import { options } from '@/lib/text/options';
import { Labelled } from './labelled';
import { readTextFile } from './read-text-file';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useOutcome } from './use-outcome';

const text = options.add;

/** Adds a pack from a file, with its signature where there is one, or from an address. */
export function AddPack(props: SectionProps) {
  const handle = useOutcome();
  return (
    <Setting id="add" anchor={props.anchor} title={text.title}>
      <FromFile {...props} run={handle.run} />
      <FromAddress {...props} run={handle.run} />
      <Said outcome={handle.outcome} />
    </Setting>
  );
}

type WayProps = SectionProps & Pick<ReturnType<typeof useOutcome>, 'run'>;

function FromFile({ model, tools, run }: WayProps) {
  const install = async (files: readonly File[]): Promise<Outcome> => {
    const pack = files.find(({ name }) => /\.json$/i.test(name));
    const signature = files.find(({ name }) => /\.sig$/i.test(name));
    if (!pack) return { ok: false, errors: [text.noPack] };
    const read = await readTextFile(pack, tools.decode);
    const signed = signature && (await readTextFile(signature, tools.decode));
    if (!read.ok) return { ok: false, errors: [read.error] };
    if (signed && !signed.ok) return { ok: false, errors: [signed.error] };
    return model.installPack(read.text, signed?.text ?? null);
  };
  return (
    <Labelled label={text.file} help={text.fileHelp}>
      {(ids) => (
        <input
          {...ids}
          type="file"
          accept=".json,.sig"
          multiple
          onChange={(event) => {
            const input = event.currentTarget;
            const files = [...(input.files ?? [])];
            if (files.length > 0) void run(() => install(files));
            // The same file can then be chosen again.
            input.value = '';
          }}
        />
      )}
    </Labelled>
  );
}

function FromAddress({ model, run }: WayProps) {
  const [address, setAddress] = useState('');
  const [hash, setHash] = useState('');
  const fetchPack = async () => {
    const isDone = await run(() => model.addAddress(address.trim(), hash.trim() || null));
    if (!isDone) return;
    setAddress('');
    setHash('');
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void fetchPack();
      }}
    >
      <h3>{text.address}</h3>
      <p class="quiet">{text.addressHelp}</p>
      <label class="field">
        <span>{text.addressLabel}</span>
        <input
          type="url"
          required
          autocomplete="off"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{text.hashLabel}</span>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={hash}
          onInput={(event) => setHash(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{text.fetch}</button>
    </form>
  );
}
