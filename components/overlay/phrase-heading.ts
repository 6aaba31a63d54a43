import type { Pack, Phrase } from '@/lib/core/model';
import * as sv from '@/lib/text/sv';

/** What a phrase belongs to, in words: program, module with its title, or the journal's keyword; '' for none of them. */
export function phraseHeading(phrase: Phrase, pack: Pack): string {
  const [only, ...others] = phrase.programs;
  const program = pack.programs.find(({ id }) => id === only);
  const keyword = pack.keywords.find(({ role }) => phrase.fields.includes(role))?.name;
  if (!program || others.length > 0) return keyword ?? '';
  if (phrase.module === undefined) return [program.name, keyword].filter(Boolean).join(', ');
  const title = program.titles[phrase.module];
  const part = sv.chooser.module(program.unit, phrase.module);
  return [program.name, part, title].filter(Boolean).join(', ');
}
