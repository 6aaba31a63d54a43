/** A part of a page's structure: what it is and what it is called, never what it holds. */
export type MapNode =
  | { kind: 'heading'; level: number | null; text: string }
  | { kind: 'label'; tag: string; text: string }
  | { kind: 'tab'; text: string }
  | {
      kind: 'field';
      tag: string;
      type: string | null;
      role: string | null;
      id: string | null;
      name: string | null;
      /** What Ledtråd takes it for. */
      ledtrad: string | null;
      isOpen: boolean;
      own: readonly string[];
      near: readonly string[];
    }
  | { kind: 'table'; role: string | null; heads: readonly string[]; rows: number; fields: number }
  | { kind: 'part'; tag: string; role: string | null; text: string | null; children: MapNode[] }
  | { kind: 'frame' | 'component'; tag: string; text: string | null; children: MapNode[] };

/** A page's structure as a file: for somebody who writes a site's data and cannot log in. */
export interface FieldMap {
  kind: 'ledtrad-field-map';
  format: 1;
  /** The site that the page was taken for; null where it was not recognised. */
  site: string | null;
  page: string | null;
  made: string;
  structure: readonly MapNode[];
}
