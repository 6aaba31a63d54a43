import { useEffect, useState } from 'preact/hooks';
import type { StoredPart } from '@/lib/state/options-model';
import { optionsSettings, sizeWords } from '@/lib/text/options-settings';
import { ConfirmButton } from './confirm-button';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { useOutcome } from './use-outcome';

const text = optionsSettings.privacy;

/** All that is stored in this browser, part by part, and a way to delete it. */
export function PrivacySection({ model }: SectionProps) {
  const [parts, setParts] = useState<readonly StoredPart[] | 'reading' | 'failed'>('reading');
  const { outcome, run } = useOutcome();
  const read = async () => setParts(await model.readStored().catch((): 'failed' => 'failed'));
  useEffect(() => {
    void model.readStored().then(setParts, () => setParts('failed'));
  }, [model]);
  const remove = async () => {
    await run(model.deleteStored);
    await read();
  };
  return (
    <>
      <p>{text.help}</p>
      <p class="quiet">{text.session}</p>
      {parts === 'reading' && <p role="status">{text.reading}</p>}
      {parts === 'failed' && <p role="alert">{text.unread}</p>}
      {Array.isArray(parts) && <Parts parts={parts} />}
      <div class="row">
        <button type="button" onClick={() => void read()}>
          {text.again}
        </button>
        <ConfirmButton
          label={text.delete}
          question={text.sure}
          confirm={text.confirm}
          onConfirm={() => void remove()}
        />
      </div>
      <Said outcome={outcome} />
    </>
  );
}

function Parts({ parts }: { parts: readonly StoredPart[] }) {
  if (parts.length === 0) return <p>{text.none}</p>;
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <>
      {parts.map((part) => (
        <Part key={part.name} part={part} />
      ))}
      <p>{text.total(sizeWords(total))}</p>
    </>
  );
}

/** A part is written out when it is unfolded: a pack of 10 000 phrases is long. */
function Part({ part: { name, bytes, json } }: { part: StoredPart }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.part(name, sizeWords(bytes))}</summary>
      {isOpen && <textarea class="stored" readOnly rows={12} aria-label={name} value={json} />}
    </details>
  );
}
