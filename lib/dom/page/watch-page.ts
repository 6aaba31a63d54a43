import { listenInWindows } from '../frames';
import { openShadow, type Root, type ShadowOf } from '../roots-of';
import { StormBreaker } from './storm-breaker';
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
const OVERLAY = 'ledtrad-overlay';
const TYPED_IN = `[contenteditable]:not([contenteditable="false"]),${OVERLAY}`;
/** A click in one of these begins to write, and leads nowhere. */
const FIELDS = `input:not([type="button"],[type="submit"]),textarea,${TYPED_IN}`;
/** So many records are looked at; more than that is neither typing nor our own doing. */
const TYPED = 4;

/** Work on a page: it tells what it took, in ms, and each root that it comes to, before it looks into it. */
export type PageWork = (spent: (ms: number) => void, onRoot: (root: Root) => void) => unknown;

/**
 * Calls back at once and, when idle, after anything on the page has changed, in whatever roots the work came to.
 * What is typed in an editor is no change, nor is our own overlay. While the work goes on or rests, changes wait; a
 * page that changes without end is looked at less and less often, until it comes to rest or somebody clicks in it. From
 * the first change till the next look nothing is listened to, so that a storm of changes costs no more than one.
 * @param changed the work; where it gives a promise, the next call waits for it
 * @returns marks the page as changed, for what changes no element
 */
export function watchPage(
  page: Document,
  changed: PageWork,
  signal: AbortSignal,
  shadowOf: ShadowOf = openShadow,
): () => void {
  const known = new WeakSet<Root>();
  const breaker = new StormBreaker();
  let busy = false;
  let again = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const mark = () => {
    observer.disconnect();
    if (busy) again = true;
    else later();
  };
  const observer = new MutationObserver((records) => {
    if (records.length > TYPED || !records.every(isNoChange)) mark();
  });
  const observe = (root: Root) => {
    if (again || signal.aborted) return;
    observer.observe(root, WATCHED);
    if (known.has(root)) return;
    known.add(root);
    // A script that has come may have made components of elements; a frame may have got its document.
    root.addEventListener('load', mark, { capture: true, signal });
  };
  const work = async () => {
    busy = true;
    again = false;
    let cost = 0;
    const spent = (ms: number) => {
      cost += ms;
    };
    try {
      await changed(spent, observe);
    } finally {
      resting = setTimeout(wake, breaker.restAfter(cost, performance.now()));
    }
  };
  const wake = () => {
    clearTimeout(resting);
    resting = undefined;
    busy = false;
    breaker.rested(again, performance.now());
    if (again) later();
  };
  // What the user does may bring another patient: then the page is looked at whatever storm there was.
  const hurry = () => {
    breaker.hasten(performance.now());
    mark();
    if (resting === undefined) return;
    breaker.calm();
    wake();
  };
  const later = whenIdle(() => void work(), 1_000, signal);
  const focus = (event: Event) => {
    const [target] = event.composedPath();
    const root = target && 'getRootNode' in target ? (target as Element).getRootNode() : page;
    // Its component has got its shadow root without a change that is told.
    if (!known.has(root as Root) || hasNewRoot(event.target, known, shadowOf)) mark();
  };
  page.addEventListener('focusin', focus, { capture: true, signal });
  // After the page's own handlers have shown what it led to.
  const hurrySoon = ({ target }: Event) => {
    const isInField = target && 'closest' in target && (target as Element).closest(FIELDS);
    if (!isInField) setTimeout(hurry);
  };
  const ways = ['popstate', 'hashchange', 'click'];
  listenInWindows(page.defaultView, ways, hurrySoon, signal, shadowOf);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  breaker.hasten(performance.now());
  void work();
  return mark;
}

function hasNewRoot(target: EventTarget | null, known: WeakSet<Root>, shadowOf: ShadowOf): boolean {
  const root = target && 'tagName' in target ? shadowOf(target as Element) : null;
  return root !== null && !known.has(root);
}

/** Whether a record is of typing in an editor, or of our own overlay's coming and going. */
function isNoChange({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element =
    target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  if (element?.closest(TYPED_IN)) return true;
  // Where more has moved no node is even touched: each would cost.
  const count = addedNodes.length + removedNodes.length;
  if (count === 0 || count > TYPED) return false;
  const moved = [...addedNodes, ...removedNodes];
  return moved.every((node) => (node as Partial<Element>).localName === OVERLAY);
}
