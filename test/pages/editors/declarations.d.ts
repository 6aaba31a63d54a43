/** Packages without types of their own, as far as the pages use them. */
declare module 'react' {
  export type Component = (props: Record<string, never>) => unknown;
  export function createElement(
    type: unknown,
    props?: object | null,
    ...children: unknown[]
  ): unknown;
  export function useState<T>(start: T | (() => T)): [T, (next: T) => void];
  export function useMemo<T>(make: () => T, on: unknown[]): T;
}
declare module 'react-dom/client' {
  export function createRoot(host: Element): { render(node: unknown): void };
}
declare module 'quill1';
declare module 'draft-js' {
  export interface EditorState {
    getCurrentContent(): { getPlainText(separator: string): string };
  }
  export const EditorState: { createEmpty(): EditorState };
  export const Editor: unknown;
}
declare module 'codemirror5' {
  interface Editor {
    getInputField(): HTMLElement;
    getValue(): string;
  }
  export default function CodeMirror(host: HTMLElement, options: object): Editor;
}
