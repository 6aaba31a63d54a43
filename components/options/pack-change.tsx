import type { Phrase } from '@/lib/core/model';
import type { ChangedPhrase, PackDiff } from '@/lib/core/packs/diff-packs';
import { aspectWords, diffSummary } from '@/lib/text/layers';
import { options } from '@/lib/text/options';

const text = options.pack;

/** What the last change of a pack changed, in short; unfolds to each phrase's text, word by word. */
export function PackChange({ change }: { change: PackDiff }) {
  const { added, removed, changed } = change;
  const isPlain = added.length + removed.length + changed.length === 0;
  const summary = `${text.changed}: ${diffSummary(change)}`;
  if (isPlain) return <p>{summary}</p>;
  return (
    <details class="change">
      <summary>{summary}</summary>
      {changed.length > 0 && (
        <section>
          <h4>{text.rewritten}</h4>
          <dl>
            {changed.map((one) => (
              <Rewritten key={one.after.id} change={one} />
            ))}
          </dl>
        </section>
      )}
      <Whole title={text.added} phrases={added} />
      <Whole title={text.removed} phrases={removed} />
    </details>
  );
}

/** A changed phrase. What is put in and what is taken out are told apart by line as well as by colour. */
function Rewritten({ change: { after, text: parts, aspects } }: { change: ChangedPhrase }) {
  return (
    <div>
      <dt>{after.trigger}</dt>
      <dd class="phrase-text">
        {parts.map((part, index) =>
          part.kind === 'added' ? (
            <ins key={index}>{part.text}</ins>
          ) : part.kind === 'removed' ? (
            <del key={index}>{part.text}</del>
          ) : (
            part.text
          ),
        )}
      </dd>
      {aspects.length > 0 && <dd class="quiet">{text.alsoChanged(aspectWords(aspects))}</dd>}
    </div>
  );
}

function Whole({ title, phrases }: { title: string; phrases: readonly Phrase[] }) {
  if (phrases.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <dl>
        {phrases.map((phrase) => (
          <div key={phrase.id}>
            <dt>{phrase.trigger}</dt>
            <dd class="phrase-text">{phrase.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
