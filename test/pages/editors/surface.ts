/** What a test can ask of the surface on the page. */
export interface Surface {
  /** The text as the editor's own model has it: paragraphs as lines. */
  text(): string;
}

/** Builds a surface inside an empty element, and gives the way to ask it. */
export type Mount = (host: HTMLElement) => Surface | Promise<Surface>;

/** An element of a kind, in its parent. */
export function add<Name extends keyof HTMLElementTagNameMap>(
  host: Node,
  name: Name,
  attributes?: Record<string, string>,
): HTMLElementTagNameMap[Name];
export function add(host: Node, name: string): HTMLElement;
export function add(
  host: Node,
  name: string,
  attributes: Record<string, string> = {},
): HTMLElement {
  const element = (host.ownerDocument ?? document).createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  host.appendChild(element);
  return element;
}

/** The text of an element with no model but the DOM: its line elements and breaks as lines. */
export function domText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: as it is laid out is what a person sees
  return element.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');
}
