/** Gives the shadow root of an element, closed ones too where the platform can; null where it has none. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** What holds a tree of its own: a document, a frame's document, a shadow root. */
export type Root = Document | ShadowRoot;

/** The shadow roots that any script may see. */
export const openShadow: ShadowOf = (element) => element.shadowRoot;

/**
 * Elements that hold no tree of their own, or hardly ever do: left out by the browser, not one by one by us. Those that
 * large pages have most of stand first, as the browser goes through the list for each.
 */
const CANDIDATES =
  ':not(td,span,tr,a,li,option,p,b,i,button,input,label,svg *,svg,th,dt,dd,br,img,strong,em,small,u,font,hr,ul,ol,dl,select,textarea,script,style,link,meta,h1,h2,h3,h4,h5,h6,col,table,thead,tbody,tfoot,ledtrad-overlay)';
/** So many elements are looked at between two chances to pause. */
const STRIDE = 500;

/**
 * The root and every root inside it, in document order: shadow roots, and frames of the same origin.
 * A null among them is a chance to pause. What the page changes meanwhile is seen the next time.
 */
export function* rootsOf(root: Root, shadowOf: ShadowOf = openShadow): Generator<Root | null> {
  yield root;
  let count = 0;
  for (const element of root.querySelectorAll(CANDIDATES)) {
    if (++count % STRIDE === 0) yield null;
    const inner = frameDocument(element) ?? shadowOf(element);
    if (inner) yield* rootsOf(inner, shadowOf);
  }
}

/** The document in a frame, where the page itself could read it; else null. */
export function frameDocument(element: Element): Document | null {
  // By what it has, not instanceof: an element of another frame has classes of its own.
  return 'contentDocument' in element ? (element as HTMLIFrameElement).contentDocument : null;
}
