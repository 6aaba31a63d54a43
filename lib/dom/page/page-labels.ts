/** What names things on a page: labels, headings, column heads, tabs. */
const NAMING =
  'label,legend,th,dt,caption,h1,h2,h3,h4,h5,h6,[role="heading"],[role="tab"],[role="columnheader"],[aria-label],nav a,nav button';
/** No page needs more than this many to be known. */
const MOST = 2_000;

/** The labels and headings that the page shows, as they stand. Reads no field and no value. */
export function pageLabels(root: ParentNode): readonly string[] {
  const labels: string[] = [];
  for (const element of root.querySelectorAll(NAMING)) {
    if (labels.length >= MOST) break;
    const label = element.getAttribute('aria-label') ?? element.textContent;
    if (label !== null && label.length <= 200) labels.push(label);
  }
  return labels;
}
