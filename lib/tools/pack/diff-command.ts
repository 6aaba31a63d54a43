import type { Pack } from '../../core/model';
import { diffPacks } from '../../core/packs/diff-packs';
import type { DiffPart } from '../../core/packs/diff-words';
import { mergePacks } from '../../core/packs/merge-packs';
import { aspectWords, diffSummary } from '../../text/layers';
import { packBelow } from './check-context';
import { readPackFile } from './read-file';
import type { PackCommand } from './run-pack';

const MARKS: Record<DiffPart['kind'], [string, string]> = {
  same: ['', ''],
  added: ['{+', '+}'],
  removed: ['[-', '-]'],
};

/** `diff A B`: what changed from one pack to another; a layer is compared as laid over its pack. */
export const diffCommand: PackCommand = async ([before = '', after = ''], _, console) => {
  const diff = diffPacks(wholePack(before, console.today), wholePack(after, console.today));
  for (const { trigger, id, text } of diff.removed) console.out(`- ${trigger} (${id}): ${text}`);
  for (const { trigger, id, text } of diff.added) console.out(`+ ${trigger} (${id}): ${text}`);
  for (const { after: phrase, text, aspects } of diff.changed) {
    const more = aspects.length > 0 ? ` [${aspectWords(aspects)}]` : '';
    console.out(`~ ${phrase.trigger} (${phrase.id})${more}: ${text.map(marked).join('')}`);
  }
  console.out(diffSummary(diff));
  return 0;
};

function wholePack(path: string, today: string): Pack {
  const file = readPackFile(path);
  if (file.kind === 'pack') return file.pack;
  const { layer } = file;
  const { pack } = mergePacks(
    packBelow(layer.extends),
    [{ level: 'unit', document: layer }],
    today,
  );
  const { id, name, reviewDate, source } = layer;
  return { ...pack, id, name, reviewDate, source };
}

function marked({ kind, text }: DiffPart): string {
  const [before, after] = MARKS[kind];
  return `${before}${text}${after}`;
}
