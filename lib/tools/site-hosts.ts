import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../schema/read-document';

/**
 * The match patterns that the content script runs on: the sites' known staff hosts, and a unit's own from
 * LEDTRAD_HOSTS (match patterns, comma-separated).
 * @param folder the folder `lib/packs/sites`
 */
export function siteMatches(folder: string, extra: string | undefined): string[] {
  const known = readdirSync(folder).flatMap((name) => {
    const site = readSite(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return site.ok ? site.value.hosts.map((host) => `https://${host}/*`) : [];
  });
  const own = (extra ?? '').split(',').map((pattern) => pattern.trim());
  return [...new Set([...known, ...own.filter((pattern) => pattern !== '')])];
}
