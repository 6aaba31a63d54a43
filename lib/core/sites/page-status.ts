import type { SiteSource } from './site-source';

/** What a page says of itself to the popup. Holds no address but the origin, and nothing of the page's content. */
export interface PageStatus {
  origin: string;
  /** The site's id and name; null where the page was not recognised. */
  site: { id: string; name: string; source: SiteSource } | null;
  active: boolean;
}
