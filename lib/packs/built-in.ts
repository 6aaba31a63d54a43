import { assemblePacks } from './assemble-packs';

const regionFiles = import.meta.glob<unknown>('./regions/*/*.json', {
  eager: true,
  import: 'default',
});
const siteFiles = import.meta.glob<unknown>('./sites/*.json', { eager: true, import: 'default' });

/** The packs that are shipped, as documents not yet checked, by id. */
export function builtInPackDocuments(): Record<string, unknown> {
  return assemblePacks(regionFiles);
}

/** The sites that are shipped, as documents not yet checked. */
export function builtInSiteDocuments(): unknown[] {
  return Object.values(siteFiles);
}
