/** The elements that name things most tellingly. The browser keeps lists of them by tag, so asking costs nothing. */
const TAGS = ['h1', 'h2', 'legend', 'label', 'h3', 'th', 'dt'];
/** No more than this many of a kind are looked at. */
const MOST = 200;

/** The page's most telling labels, one by one; a quick look, that goes into no frame and no shadow root. */
export function* firstLabels(page: Document): Generator<string> {
  for (const tag of TAGS) {
    const elements = page.getElementsByTagName(tag);
    for (let index = 0; index < Math.min(elements.length, MOST); index++) {
      yield elements[index]?.textContent ?? '';
    }
  }
}
