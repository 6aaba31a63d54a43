/** The elements that name things most tellingly: fields first, since a list that is gone to its end costs most. */
const TAGS = ['label', 'h1', 'legend', 'h2', 'th', 'dt', 'h3'];
/** No more than this many of a kind are looked at. */
const MOST = 200;

/** The page's most telling labels, one by one; a quick look, that goes into no frame and no shadow root. */
export function* firstLabels(page: Document): Generator<string> {
  for (const tag of TAGS) {
    const elements = page.getElementsByTagName(tag);
    for (let index = 0; index < MOST; index++) {
      // Its length would have the browser go through the whole page.
      const element = elements.item(index);
      if (!element) break;
      yield element.textContent;
    }
  }
}
