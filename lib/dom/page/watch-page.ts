import { openShadow, type Root, rootsOf, type ShadowOf } from '../roots-of';
import { inSlices } from './in-slices';
import { whenIdle } from './when-idle';

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  // What opens, closes, shows and hides fields and tabs.
  attributeFilter:
    'hidden disabled readonly contenteditable aria-readonly aria-selected open'.split(' '),
};
const OURS = '[contenteditable]:not([contenteditable="false"]),ledtrad-overlay';
/** So many records are told apart from typing; more than that is no typing. */
const TYPED = 4;
/** The least rest between two calls, in ms, and how many times as long as looking through the page for new roots. */
const REST = 50;
const TIMES = 100;

/**
 * Calls back, when idle, after anything on the page has changed, in shadow roots and frames of the same origin too.
 * Costs a flag per change; what is typed in an editor is none. While the work goes on or rests, changes wait.
 * @param changed the work; where it gives a promise, the next call waits for it
 */
export function watchPage(
  page: Document,
  changed: () => unknown,
  signal: AbortSignal,
  shadowOf: ShadowOf = openShadow,
): void {
  const known = new WeakSet<Root>();
  let busy = false;
  let again = false;
  const mark = () => {
    if (busy) again = true;
    else later();
  };
  const observer = new MutationObserver((records) => {
    if (records.length > TYPED || !records.every(isTyping)) mark();
  });
  const observe = (root: Root) => {
    known.add(root);
    observer.observe(root, WATCHED);
    // A script that has come may have made components of elements; a frame may have got its document.
    root.addEventListener('load', mark, { capture: true, signal });
  };
  const follow = async () => {
    let rest = REST;
    const add = (ms: number) => {
      rest += TIMES * ms;
    };
    await inSlices(newRoots(page, known, observe, shadowOf), signal, add);
    return rest;
  };
  const work = async () => {
    busy = true;
    let rest = REST;
    try {
      rest = await follow();
      await changed();
    } finally {
      setTimeout(() => {
        busy = false;
        if (again) later();
        again = false;
      }, rest);
    }
  };
  const later = whenIdle(() => void work(), 1_000, signal);
  const focus = (event: Event) => {
    const [target] = event.composedPath();
    const root = target && 'getRootNode' in target ? (target as Element).getRootNode() : page;
    // Its component has got its shadow root without a change that is told.
    if (!known.has(root as Root) || hasNewRoot(event.target, known, shadowOf)) mark();
  };
  page.addEventListener('focusin', focus, { capture: true, signal });
  for (const type of ['popstate', 'hashchange']) {
    page.defaultView?.addEventListener(type, mark, { signal });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  void follow();
}

function* newRoots(
  page: Document,
  known: WeakSet<Root>,
  observe: (root: Root) => void,
  shadowOf: ShadowOf,
): Generator<void, void> {
  for (const root of rootsOf(page, shadowOf)) {
    if (root === null) yield;
    else if (!known.has(root)) observe(root);
  }
}

function hasNewRoot(target: EventTarget | null, known: WeakSet<Root>, shadowOf: ShadowOf): boolean {
  const root = target && 'tagName' in target ? shadowOf(target as Element) : null;
  return root !== null && !known.has(root);
}

function isTyping({ target }: MutationRecord): boolean {
  const element =
    target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  return Boolean(element?.closest(OURS));
}
