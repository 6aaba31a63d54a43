/** How a page's site was found: set by the user or unit, known by its host, or by what the page shows. */
export type SiteSource = 'assigned' | 'host' | 'labels';
