import { isTrigger } from '@/lib/core/packs/served-sites';
import { tokenBefore } from '@/lib/core/phrases/token-before';
import { activeField } from '@/lib/dom/fields/active-field';
import { aroundCaret } from '@/lib/dom/fields/around-caret';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { type KeyHandler, targetOf } from '@/lib/dom/keys';
import { type Held, holdKeys } from '@/lib/dom/write/hold-keys';
import { insertText } from '@/lib/dom/write/offer';
import { ownEffect } from '@/lib/dom/write/own-effect';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { AppState } from '@/lib/state/create-state';
import type { Commands } from '../app';
import { heldKeyActions } from '../expansion/held-key-actions';
import { isExpandKey } from '../expansion/is-expand-key';

/** How long an expanding key waits for the features, in ms; then it does what it does without Ledtråd. */
const PATIENCE = 3_000;

const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta']);

/**
 * Answers keys pressed before the features have come. A shortcut is given to the chooser when they have. A key that
 * expands, pressed right behind a trigger, is held with all that is typed after it: then the phrase is written, or the
 * key's own character where there turned out to be none, and the rest behind it.
 */
export function earlyKeys(
  state: AppState,
  commands: Commands,
  loadNow: () => Promise<void>,
  handlers: readonly KeyHandler[],
): KeyHandler {
  return (event) => {
    if (isShortcutKey(event)) void loadNow().then(() => handlers.some((handle) => handle(event)));
    if (!isExpandKey(state, event)) return false;
    const field = editableField(targetOf(event, shadowOf));
    if (!field || !isBehindTrigger(state, field)) return false;
    const { element } = field;
    const acting = heldKeyActions(state, commands);
    const hold = holdKeys(element.ownerDocument.defaultView, acting.has);
    hold.begin();
    const type = (text: string) => {
      const typed = text.replaceAll('\t', '');
      if (typed !== '') insertText(element, typed);
    };
    const use = async (held: Held) => {
      // Somebody may have gone elsewhere meanwhile.
      if (activeField(element.ownerDocument, shadowOf)?.element !== element) return;
      if (typeof held === 'string') type(held);
      else if (!(await acting.act(field, held))) await ownEffect(element, held, type);
    };
    const wait = new Promise((done) => setTimeout(done, PATIENCE));
    void Promise.race([loadNow(), wait])
      .then(() => use(event))
      .then(() => hold.end(use));
    return true;
  };
}

function isBehindTrigger({ served }: AppState, field: EditableField): boolean {
  const around = aroundCaret(field);
  const token = around && tokenBefore(around.before, around.after);
  const known = served.peek();
  return token !== null && known !== null && isTrigger(known, token.text);
}

function isShortcutKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey || altKey) && (key === ' ' || key.length > 1) && !MODIFIERS.has(key);
}
