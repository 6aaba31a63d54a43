import type { FieldRole } from '@/lib/core/model';
import type { MapNode } from '@/lib/core/teach/map-node';
import { type MaskBasis, maskLabel } from '@/lib/core/teach/mask-label';
import { stableName } from '@/lib/core/teach/stable-name';
import { normaliseLabel } from '@/lib/core/text/normalise-label';
import { FIELDS } from '../fields/has-field';
import { HEADINGS } from '../fields/heading-labels';
import { labelsOf } from '../fields/labels-of';
import { shownChildren, textOf } from '../fields/text-of';
import { frameDocument, type ShadowOf } from '../roots-of';
import { PARTS, partName } from './page-place';

/** What a map is made by. */
export interface MapOptions {
  basis: MaskBasis;
  /** What Ledtråd takes fields for. */
  roles: ReadonlyMap<Element, FieldRole>;
  shadowOf: ShadowOf;
}

const LEFT_OUT = 'script,style,template,noscript,svg,head,ledtrad-overlay,[hidden]';
const TERMS = 'label,dt,legend,caption,[role="term"]';
const TABLES = 'table,[role="grid"],[role="table"],[role="treegrid"]';
const ROWS = 'tr,[role="row"]';
const HEADS = 'th,[role="columnheader"]';
const MOST_LABELS = 4;
/** No more of a page is gone through than this. */
const MOST_ELEMENTS = 50_000;

/**
 * The structure of a page: headings, labels, named parts, fields and tables with their heads, in the page's order,
 * through shadow roots and frames of the same origin. Holds no value, no text of links, cells or running text, and
 * every label masked.
 */
export function fieldMap(page: Document, options: MapOptions): MapNode[] {
  return new Mapper(options).inside(page.body);
}

class Mapper {
  private count = 0;

  constructor(private readonly options: MapOptions) {}

  inside(element: Element): MapNode[] {
    // The body itself may be an editor's text.
    if (element.matches(FIELDS)) return this.node(element);
    return [...shownChildren(element, this.options.shadowOf)].flatMap((child) =>
      child.nodeType === Node.ELEMENT_NODE ? this.node(child as Element) : [],
    );
  }

  private node(element: Element): MapNode[] {
    if (++this.count > MOST_ELEMENTS || element.matches(LEFT_OUT)) return [];
    const frame = frameDocument(element);
    if (frame) return this.around(element, 'frame', frame.body ? this.inside(frame.body) : []);
    if (element.matches(FIELDS) && !element.querySelector(FIELDS)) return [this.field(element)];
    if (element.matches(HEADINGS) && element.localName !== 'legend') return this.heading(element);
    if (element.matches('[role="tab"]')) return this.tab(element);
    if (element.matches(TABLES)) return this.table(element);
    const children = this.inside(element);
    if (element.matches(TERMS)) return [...this.label(element), ...children];
    if (this.options.shadowOf(element)) return this.around(element, 'component', children);
    return element.matches(PARTS) ? this.part(element, children) : children;
  }

  private mask(text: string | null): string {
    return text === null ? '' : maskLabel(text, this.options.basis);
  }

  private around(element: Element, kind: 'frame' | 'component', children: MapNode[]): MapNode[] {
    if (children.length === 0 && kind === 'component') return [];
    const name = element.getAttribute('aria-label') ?? element.getAttribute('title');
    return [{ kind, tag: element.localName, text: this.mask(name) || null, children }];
  }

  private part(element: Element, children: MapNode[]): MapNode[] {
    const text = this.mask(partName(element, this.options.shadowOf)) || null;
    if (children.length === 0) return [];
    const role = element.getAttribute('role');
    return [{ kind: 'part', tag: element.localName, role, text, children }];
  }

  private heading(element: Element): MapNode[] {
    const text = this.mask(textOf(element, this.options.shadowOf));
    const level = Number(element.getAttribute('aria-level') ?? element.localName.slice(1));
    return text === '' ? [] : [{ kind: 'heading', level: level || null, text }];
  }

  private label(element: Element): MapNode[] {
    const text = this.mask(textOf(element, this.options.shadowOf));
    return text === '' ? [] : [{ kind: 'label', tag: element.localName, text }];
  }

  private tab(element: Element): MapNode[] {
    const text = this.mask(textOf(element, this.options.shadowOf));
    return text === '' ? [] : [{ kind: 'tab', text }];
  }

  private field(element: Element): MapNode {
    const { roles, shadowOf } = this.options;
    const { own, near } = labelsOf(element as HTMLElement, shadowOf);
    const masked = (labels: readonly string[]) =>
      [...new Set(labels.map((label) => this.mask(label)).filter(Boolean))].slice(0, MOST_LABELS);
    return {
      kind: 'field',
      tag: element.localName,
      type: element.localName === 'input' ? (element as HTMLInputElement).type : null,
      role: element.getAttribute('role'),
      id: this.attribute(element.id),
      name: this.attribute(element.getAttribute('name')),
      ledtrad: roles.get(element) ?? null,
      isOpen: !element.matches(':disabled,:is(input,textarea):read-only,[aria-readonly="true"]'),
      own: masked(own),
      near: masked(near),
    };
  }

  /** An attribute of the page's own making; one that has a person's name in it is none. */
  private attribute(value: string | null): string | null {
    const name = stableName(value)?.replace(/\d/g, '0') ?? null;
    const folded = name?.toLowerCase() ?? '';
    const isPersons = [...this.options.basis.secret].some(
      (word) => word.length > 2 && folded.includes(word),
    );
    return isPersons ? null : name;
  }

  /** Rows hold patients: of a table with heads no more is said than these. One without lays out what is in it. */
  private table(element: Element): MapNode[] {
    const rows = [...element.querySelectorAll(ROWS)];
    const cells = [...(rows[0]?.children ?? [])];
    if (!this.isHead(cells)) return this.inside(element);
    return [
      {
        kind: 'table',
        role: element.getAttribute('role'),
        heads: cells.map((head) => this.mask(headText(head, this.options.shadowOf))),
        rows: rows.length - 1,
        fields: element.querySelectorAll(FIELDS).length,
      },
    ];
  }

  /** A row of column heads; or of plain cells, as old pages have them, with nothing but names that are known. */
  private isHead(cells: readonly Element[]): boolean {
    const { basis, shadowOf } = this.options;
    if (cells.length < 2) return false;
    if (cells.every((cell) => cell.matches(HEADS))) return true;
    const names = cells.map((cell) => normaliseLabel(textOf(cell, shadowOf) ?? '')).filter(Boolean);
    return names.length >= 2 && names.every((name) => basis.known.has(name));
  }
}

/** A head that sorts its column is often a button alone, which no label counts as words. */
function headText(head: Element, shadowOf: ShadowOf): string | null {
  const text = textOf(head, shadowOf);
  if (text?.trim()) return text;
  return textOf(head.querySelector('button,[role="button"]'), shadowOf);
}
