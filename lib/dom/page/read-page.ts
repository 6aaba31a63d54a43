import type { FieldRole, SiteId } from '@/lib/core/model';
import { knownPages, missingRoles } from '@/lib/core/sites/known-pages';
import { pageLabel } from '@/lib/core/sites/page-label';
import type { SiteIndex } from '@/lib/core/sites/site-index';
import { normaliseLabel } from '@/lib/core/text/normalise-label';
import { RootLook } from '../root-look';
import { openShadow, type Root, rootsOf, type ShadowOf } from '../roots-of';
import { fieldBySelector } from './field-by-selector';
import { groupNotes } from './group-notes';
import { addNames } from './page-labels';
import { readFacts } from './read-facts';
import { type NamedField, readFields } from './read-fields';
import { type FoundTable, readTables } from './read-tables';
import { shownValue } from './shown-value';

/** A field whose role is known. */
export interface FoundField {
  role: FieldRole;
  element: HTMLElement;
  /** The note it belongs to, 0, 1 … where several are open; null for one outside them. */
  note: number | null;
}

/** What a page is and shows, by one site's data. Holds patient data: it never leaves the page. */
export interface PageFacts {
  site: SiteId;
  /** The site's page that this is, of which most is seen; null where none is known. */
  page: string | null;
  /** All of the site's pages that are seen here: a booking may stand beside a note. */
  pages: readonly string[];
  fields: readonly FoundField[];
  /** Open fields that are no keyword of a note, as the one in which a code is added, by the site's names for them. */
  labelled: ReadonlyMap<string, HTMLElement>;
  /** Labelled values by the site's names for them; none on a page that is not the site's. */
  facts: Readonly<Record<string, string>>;
  tables: readonly FoundTable[];
  /** The page, its shadow roots and the frames of its origin, in document order. */
  roots: readonly Root[];
  /** Fields that these pages always have and that were not found. */
  missing: readonly FieldRole[];
}

/** What is gathered root by root. */
interface Gathered {
  roots: Root[];
  labels: Set<string>;
  fields: NamedField[];
  labelled: Map<string, HTMLElement>;
  facts: Map<string, string>;
  tables: FoundTable[];
}

/**
 * Reads a page by a site's data, through shadow roots and frames of the same origin. Pauses each time it yields: run
 * it with `inSlices`, or to its end at once with `atOnce`. Asks for no layout and no style.
 * @param shadowOf what opens shadow roots; without it only the open ones are looked into
 * @param onRoot told of each root before it is looked into
 */
export function* readPage(
  page: Root,
  index: SiteIndex,
  shadowOf: ShadowOf = openShadow,
  onRoot: (root: Root) => void = () => {},
): Generator<void, PageFacts> {
  const all: Gathered = {
    roots: [],
    labels: new Set(),
    fields: [],
    labelled: new Map(),
    facts: new Map(),
    tables: [],
  };
  for (const root of rootsOf(page, shadowOf)) {
    if (root === null) {
      yield;
      continue;
    }
    onRoot(root);
    yield* gather(all, root, index, shadowOf);
  }
  const seen = new Set<string>();
  for (const label of all.labels) {
    seen.add(pageLabel(label));
    if (seen.size % 100 === 0) yield;
  }
  return toFacts(all, seen, index, shadowOf);
}

function* gather(all: Gathered, root: Root, index: SiteIndex, shadowOf: ShadowOf): Generator<void> {
  all.roots.push(root);
  yield;
  const look = new RootLook(root);
  yield* addNames(look, all.labels, shadowOf);
  for (const field of yield* readFields(look, index, shadowOf)) {
    all.fields.push(field);
    for (const label of [...field.labels.own, ...field.labels.near]) all.labels.add(label);
    addLabelled(all, field, index);
  }
  for (const table of yield* readTables(look, index, shadowOf)) {
    all.tables.push(table);
    for (const head of table.heads) all.labels.add(head);
  }
  // Whose page it is may have changed since the look began: what says so is looked for anew.
  yield* readFacts(new RootLook(root), index, all.facts, shadowOf);
}

/** A value may stand in a field, as a program that is picked; the first field of each name. */
function addLabelled(
  { labelled, facts }: Gathered,
  { element, labels }: NamedField,
  index: SiteIndex,
): void {
  for (const label of labels.own) {
    const name = index.facts.get(normaliseLabel(label));
    if (name === undefined) continue;
    if (!labelled.has(name)) labelled.set(name, element);
    const value = facts.has(name) ? '' : shownValue(element);
    if (value) facts.set(name, value);
  }
}

function toFacts(
  { roots, fields, labelled, facts, tables }: Gathered,
  seen: ReadonlySet<string>,
  index: SiteIndex,
  shadowOf: ShadowOf,
): PageFacts {
  const pages = knownPages(index, seen);
  const named = fields.flatMap(({ element, role }) =>
    role && element.isConnected ? [{ element, role }] : [],
  );
  const known = [
    ...named,
    ...fieldBySelector(roots, index, new Set(named.map(({ role }) => role))),
  ];
  const notes = groupNotes(known, shadowOf);
  const isOurs = pages.length > 0 || index.pages.length === 0;
  return {
    site: index.site.id,
    page: pages[0]?.id ?? null,
    pages: pages.map(({ id }) => id),
    fields: known.map((field, at) => ({ ...field, note: notes[at] ?? null })),
    labelled,
    facts: isOurs ? Object.fromEntries(facts) : {},
    tables,
    roots,
    missing: missingRoles(pages, new Set(known.map(({ role }) => role))),
  };
}
