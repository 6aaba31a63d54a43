import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../schema/read-document';
import type { Site } from '../schema/site';

/** A match pattern for web pages: scheme, host (with or without a port), path. */
const PATTERN = /^(?:https?|\*):\/\/(\*|(?:\*\.)?[a-z0-9.-]+)(?::(?:\d+|\*))?\/\S*$/;

/**
 * The match patterns that the content script runs on: the sites' known staff hosts, and a unit's own from
 * LEDTRAD_HOSTS (match patterns, comma-separated).
 * @param folder the folder `lib/packs/sites`
 * @throws where one of a unit's own is no match pattern, or takes in a host of the patients
 */
export function siteMatches(folder: string, extra: string | undefined): string[] {
  const sites = readdirSync(folder).flatMap((name) => {
    const site = readSite(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return site.ok ? [site.value] : [];
  });
  const known = sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
  const own = (extra ?? '').split(',').map((pattern) => pattern.trim());
  const given = own.filter((pattern) => pattern !== '');
  for (const pattern of given) refuseUnfit(pattern, sites);
  return [...new Set([...known, ...given])];
}

function refuseUnfit(pattern: string, sites: readonly Site[]): void {
  const host = PATTERN.exec(pattern)?.[1];
  if (host === undefined) {
    throw new Error(
      `LEDTRAD_HOSTS: ”${pattern}” är inget adressmönster. Skriv till exempel https://journal.example.se/*`,
    );
  }
  const never = sites.flatMap(({ neverHosts }) => neverHosts).find((each) => takesIn(host, each));
  if (never !== undefined) {
    throw new Error(
      `LEDTRAD_HOSTS: ”${pattern}” omfattar ${never}, som är invånarnas. Där får Ledtråd aldrig köras.`,
    );
  }
}

/** Whether the host of a match pattern takes in this host: "*." stands for the host itself and all under it. */
function takesIn(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  const base = pattern.replace(/^\*\./, '');
  return host === base || (pattern !== base && host.endsWith(`.${base}`));
}
