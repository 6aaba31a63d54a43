import type { Pack, Phrase } from '@/lib/core/model';
import { ListOption } from './list-option';
import { phraseHeading } from './phrase-heading';

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
      <span class="detail">{phraseHeading(phrase, pack)}</span>
    </ListOption>
  );
}
