import { expect, it } from 'vitest';
import { siteMatches } from '@/lib/tools/site-hosts';

const SITES = 'lib/packs/sites';
/** The staff's own host of Stöd och behandling, which the site files name. */
const STAFF = 'https://personal.sob.1177.se/*';

it('serves the staff hosts of the site files when nothing else is asked for', () => {
  expect(siteMatches(SITES, undefined)).toContain(STAFF);
  expect(siteMatches(SITES, '')).toEqual(siteMatches(SITES, undefined));
});

it("adds a unit's own patterns, each once, however they are spaced", () => {
  const own = ['https://journal.example.se/*', 'http://127.0.0.1/*', 'https://*.region.example/*'];
  const known = siteMatches(SITES, undefined);
  expect(siteMatches(SITES, ` ${own.join(' , ')},, ${own[0]}`)).toEqual([...known, ...own]);
  expect(siteMatches(SITES, STAFF)).toEqual(known);
});

it.each([
  'https://sob.1177.se/*',
  '*://sob.1177.se/*',
  'http://at.sob.1177.se:8443/logga-in/*',
  'https://*.sob.1177.se/*',
  'https://*.1177.se/*',
  'https://*/*',
  'http://*:*/*',
])('refuses %s, which takes in a host of the patients', (pattern) => {
  expect(() => siteMatches(SITES, `https://journal.example.se/*,${pattern}`)).toThrow(/invånarnas/);
});

it.each(['journal.example.se', 'https://journal.example.se', 'ftp://a.se/*', '<all_urls>'])(
  'refuses %s, which is no pattern for web pages',
  (pattern) => {
    expect(() => siteMatches(SITES, pattern)).toThrow(/inget adressmönster/);
  },
);

it.each(['https://notsob.1177.se/*', 'https://personal.sob.1177.se/*', 'https://*.notsob.se/*'])(
  'lets %s through',
  (pattern) => {
    expect(siteMatches(SITES, pattern)).toContain(pattern);
  },
);
