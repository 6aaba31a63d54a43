import type { SiteSource } from './site-source';

/** What a page says of itself to the popup. Holds no address but the origin, and nothing of the page's content. */
export interface PageStatus {
  origin: string;
  /** The site's id and name; null where the page was not recognised. */
  site: { id: string; name: string; source: SiteSource } | null;
  active: boolean;
  /** How many of the page's fields were found, and what the missing ones are called; null while it is not known. */
  health: { system: string; found: number; of: number; missing: readonly string[] } | null;
}
