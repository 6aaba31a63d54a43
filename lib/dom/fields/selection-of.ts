/** The selection of the document or shadow root that the element stands in. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode();
  // Chromium alone has a selection for each shadow root.
  if ('getSelection' in root) return (root as Document).getSelection();
  return element.ownerDocument.getSelection();
}
