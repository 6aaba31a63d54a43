import { inTopWindow } from '../frames';

/** Where an element is in the top window, in px. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
  width: number;
}

/** The place of an element, in whatever frame it stands. */
export function boxOf(element: Element): Box {
  const { left, top, bottom, width } = element.getBoundingClientRect();
  return inTopWindow({ left, top, bottom, width }, element.ownerDocument.defaultView);
}
