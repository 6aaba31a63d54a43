import type { Pack, Phrase } from '@/lib/core/model';
import * as sv from '@/lib/text/sv';
import { ListOption } from './list-option';

interface PhraseOptionProps {
  id: string;
  phrase: Phrase;
  pack: Pack;
  isChosen: boolean;
  onPoint(): void;
  onTake(): void;
}

/** One phrase of the chooser's list: its trigger, and the program and module that it belongs to. */
export function PhraseOption({ id, phrase, pack, isChosen, onPoint, onTake }: PhraseOptionProps) {
  return (
    <ListOption id={id} isChosen={isChosen} onPoint={onPoint} onTake={onTake}>
      <span class="value">{phrase.trigger}</span>
      <span class="detail">{headingOf(phrase, pack)}</span>
    </ListOption>
  );
}

function headingOf(phrase: Phrase, pack: Pack): string {
  const [only, ...others] = phrase.programs;
  const program = pack.programs.find(({ id }) => id === only);
  const keyword = pack.keywords.find(({ role }) => phrase.fields.includes(role))?.name;
  if (!program || others.length > 0) return keyword ?? '';
  if (phrase.module === undefined) return [program.name, keyword].filter(Boolean).join(', ');
  const title = program.titles[phrase.module];
  const part = sv.chooser.module(program.unit, phrase.module);
  return [program.name, part, title].filter(Boolean).join(', ');
}
