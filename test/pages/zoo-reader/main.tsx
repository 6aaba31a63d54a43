import { siteByLabels } from '@/lib/core/sites/choose-site';
import { siteIndex } from '@/lib/core/sites/site-index';
import { atOnce } from '@/lib/dom/page/at-once';
import { followPage } from '@/lib/dom/page/follow-page';
import { pageLabels } from '@/lib/dom/page/page-labels';
import { type FoundField, type PageFacts, readPage } from '@/lib/dom/page/read-page';
import type { FoundRow } from '@/lib/dom/page/read-tables';
import type { Root, ShadowOf } from '@/lib/dom/roots-of';
import type { Site } from '@/lib/schema/site';

/** What the reading of a page came to, without the elements, for a test that asks from outside. */
export interface ZooReading {
  site: string;
  page: string | null;
  pages: readonly string[];
  /** Role, and the role that the page's author gave the field; null where it is a field of no role. */
  fields: readonly {
    role: FoundField['role'];
    meant: string | null;
    note: FoundField['note'];
    meantNote: string | null;
  }[];
  facts: Readonly<Record<string, string>>;
  tables: readonly { id: string; rows: readonly FoundRow['cells'][] }[];
  missing: readonly string[];
}

/** How long a reading takes, in ms: in all, and the longest time between two chances to pause. */
export interface ZooTiming {
  total: number;
  longest: number;
  steps: number;
}

declare global {
  interface Window {
    zooReader: typeof reader;
    /** Closed shadow roots, as an extension may see them; a script of the test's own gathers them. */
    zooShadows?: WeakMap<Element, ShadowRoot>;
    zooFollowed?: ZooReading[];
  }
}

const shadowOf: ShadowOf = (element) =>
  element.shadowRoot ?? window.zooShadows?.get(element) ?? null;

function plain({ fields, labelled: _, tables, ...facts }: PageFacts): ZooReading {
  return {
    ...facts,
    fields: fields.map(({ role, element, note }) => ({
      role,
      meant: element.dataset.zoo ?? null,
      note,
      meantNote: element.dataset.note ?? null,
    })),
    tables: tables.map(({ id, rows }) => ({ id, rows: rows.map(({ cells }) => cells) })),
  };
}

const reader = {
  read: (site: Site): ZooReading => plain(atOnce(readPage(document, siteIndex(site), shadowOf))),
  recognise: (sites: readonly Site[]): string | null =>
    siteByLabels(sites, atOnce(pageLabels(document, shadowOf)))?.id ?? null,
  /** Keeps every reading that following the page gives in `zooFollowed`. */
  follow(site: Site): void {
    const readings: ZooReading[] = [];
    window.zooFollowed = readings;
    const never = new AbortController().signal;
    const index = siteIndex(site);
    const keep = (facts: PageFacts | null) => facts && readings.push(plain(facts));
    const read = (onRoot: (root: Root) => void) => readPage(document, index, shadowOf, onRoot);
    followPage(document, read, keep, never, shadowOf);
  },
  time(site: Site): ZooTiming {
    const reading = readPage(document, siteIndex(site), shadowOf);
    const timing: ZooTiming = { total: 0, longest: 0, steps: 0 };
    for (let isDone = false; !isDone; ) {
      const start = performance.now();
      isDone = reading.next().done === true;
      const spent = performance.now() - start;
      timing.total += spent;
      timing.longest = Math.max(timing.longest, spent);
      timing.steps++;
    }
    return timing;
  },
};
window.zooReader = reader;
