import type { Site } from '@/lib/schema/site';
import { normaliseLabel } from '../text/normalise-label';

/** The labels that a site's data names, as `normaliseLabel` gives them: they are the system's own, not a person's. */
export function knownLabels(site: Site | null): ReadonlySet<string> {
  if (!site) return new Set();
  const lists = [
    site.recognise?.labels ?? [],
    ...site.pages.map(({ labels }) => labels),
    ...Object.values(site.fields).map(({ labels }) => labels),
    ...site.tables.flatMap(({ columns }) => Object.values(columns)),
    ...Object.values(site.facts),
  ];
  return new Set(lists.flat().map(normaliseLabel));
}
