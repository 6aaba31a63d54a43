import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FieldRole } from '@/lib/core/model';
import { optionsPacks as text } from '@/lib/text/options-packs';
import { ExportPhrases } from './export-phrases';
import { headId, newHead, nextHead, type PackHead } from './pack-head';
import { PackHeadForm } from './pack-head-form';
import { PackSource } from './pack-source';
import { isJson, readPackJson } from './read-pack-json';
import { readSource } from './read-source';
import { SavePack } from './save-pack';
import type { SectionProps } from './section-props';
import { SourceView } from './source-view';

/** Makes a pack out of a table, step by step: the table, what is found in it, what the pack is called, saving it. */
export function MakePackSection(props: SectionProps) {
  const { data, tools, unsaved } = props;
  const [source, setSource] = useState(unsaved.pack?.source ?? '');
  const [field, setField] = useState<FieldRole | null>(unsaved.pack?.field ?? null);
  const [head, setHead] = useState<PackHead>(() => unsaved.pack?.head ?? newHead(tools.today));
  useEffect(() => {
    unsaved.pack = { source, field, head };
  }, [unsaved, source, field, head]);
  const id = headId(head);
  const reading = useMemo(
    () => readSource(source, id, field, data, tools),
    [source, id, field, data, tools],
  );
  const take = (next: string) => {
    setSource(next);
    const json = isJson(next) ? readPackJson(next) : null;
    if (json && 'document' in json) setHead(nextHead(json.document, tools.today));
  };
  return (
    <>
      <p>{text.about}</p>
      <PackSource
        {...props}
        source={source}
        field={field}
        onSource={take}
        onField={setField}
        onClear={() => {
          setSource('');
          setHead(newHead(tools.today));
        }}
      />
      <section class="setting">
        <h2>{text.found}</h2>
        {source.trim() === '' ? (
          <p class="quiet">{text.empty}</p>
        ) : (
          <SourceView reading={reading} data={data} />
        )}
      </section>
      <PackHeadForm head={head} onChange={setHead} />
      <SavePack {...props} head={head} reading={reading} />
      <ExportPhrases {...props} />
    </>
  );
}
