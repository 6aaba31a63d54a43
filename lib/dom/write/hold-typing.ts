import type { EditableField } from '../fields/editable-field';
import { type Held, holdKeys } from './hold-keys';
import { ownEffect } from './own-effect';
import { typeOn } from './write-rich';

/** Keys that do something in a field where they would otherwise type, such as the one that expands. */
export interface ActingKeys {
  has(key: KeyboardEvent): boolean;
  /** Does it; false where the key has nothing to do there after all. */
  act(field: EditableField, key: KeyboardEvent): Promise<boolean>;
}

let acting: ActingKeys = { has: () => false, act: async () => false };

/** Says which keys do something once they are no longer held, in all fields. */
export function actOnHeldKeys(keys: ActingKeys): void {
  acting = keys;
}

/** A hold on the keys while a field is being written in. */
export interface TypingHold {
  begin(): void;
  /**
   * Does what was held, in its order, where the caret then is.
   * @param onTab called for each Tab that was to go on to something; without it they are dropped
   */
  end(onTab?: () => Promise<unknown>, ended?: () => void): void;
}

/** A hold on the keys of a field's window: what they would have typed there is typed when it ends. */
export function holdTyping(field: EditableField): TypingHold {
  const hold = holdKeys(field.element.ownerDocument.defaultView, (key) => acting.has(key));
  return {
    begin: hold.begin,
    end: (onTab = async () => {}, ended) => hold.end((held) => use(field, held, onTab), ended),
  };
}

async function use(field: EditableField, held: Held, onTab: () => Promise<unknown>): Promise<void> {
  const typeIt = (text: string) => type(field, text, onTab);
  if (typeof held === 'string') await typeIt(held);
  else if (!(await acting.act(field, held))) await ownEffect(field.element, held, typeIt);
}

async function type(
  field: EditableField,
  text: string,
  onTab: () => Promise<unknown>,
): Promise<void> {
  for (const [index, part] of text.split('\t').entries()) {
    if (index > 0) await onTab();
    if (field.kind === 'rich') await typeOn(field, part);
  }
}
