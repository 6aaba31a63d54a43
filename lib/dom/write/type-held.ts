import type { EditableField } from '../fields/editable-field';
import { typeOn } from './replace-in-field';

type RichField = EditableField & { kind: 'rich' };
type TakesEnter = (field: RichField) => Promise<boolean>;

let takesEnter: TakesEnter = async () => false;

/** Says what an Enter among held keys may do in the place of a new line: true means that it has been done. */
export function onHeldEnter(take: TakesEnter): void {
  takesEnter = take;
}

/** Types what was held while a field was being written in, in its order. */
export async function typeHeld(field: RichField, text: string): Promise<void> {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0 && !(await takesEnter(field))) await typeOn(field, '\n');
    if (line !== '') await typeOn(field, line);
  }
}
