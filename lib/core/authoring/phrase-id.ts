import { foldLetters } from '../text/fold-letters';

/**
 * An id made out of a trigger, the same every time the same table is read: "Behint1Å" gives "behint1a".
 * @param taken ids that are not to be given again; a number is set behind
 */
export function phraseId(prefix: string, trigger: string, taken: ReadonlySet<string>): string {
  const plain = foldLetters(trigger).replace(/[^a-z0-9]+/g, '-');
  const slug = `${prefix}-${plain}`.slice(0, 70).replace(/-+/g, '-').replace(/^-|-$/g, '');
  const base = slug === '' ? 'fras' : slug;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}
