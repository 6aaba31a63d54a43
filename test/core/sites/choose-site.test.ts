import { describe, expect, it } from 'vitest';
import { siteByAddress, siteByLabels } from '@/lib/core/sites/choose-site';
import { builtInSiteDocuments } from '@/lib/packs/built-in';
import { siteSchema } from '@/lib/schema/site';

const sites = builtInSiteDocuments().map((document) => siteSchema.parse(document));

function byAddress(address: string, assigned: Parameters<typeof siteByAddress>[2] = []) {
  const { origin, hostname } = new URL(address);
  return siteByAddress(sites, { origin, host: hostname }, assigned)?.id ?? null;
}

describe('by its address a page is', () => {
  it.each([
    ['https://personal.sob.1177.se/moment', 'sob'],
    ['https://personal.formular.1177.se/', 'formular-1177'],
    ['https://siber.registercentrum.se/', 'siber'],
    ['https://webdoc.atlan.se/journal', 'webdoc'],
  ])('%s: %s', (address, id) => {
    expect(byAddress(address)).toBe(id);
  });

  it.each([
    'https://sob.1177.se/',
    'https://at.sob.1177.se/',
    'https://st.sob.1177.se/',
    'https://dv.personal.sob.1177.se/',
    'https://1177.se/',
    'https://personal.sob.1177.se.example.org/',
    'https://journal.region.se/',
  ])('none at %s', (address) => {
    expect(byAddress(address)).toBeNull();
  });

  it('what the settings assign to its origin, port and all', () => {
    const assigned = [{ origin: 'https://journal.region.se:8443', site: 'cosmic' as const }];
    expect(byAddress('https://journal.region.se:8443/a', assigned)).toBe('cosmic');
    expect(byAddress('https://journal.region.se/a', assigned)).toBeNull();
    expect(byAddress('http://journal.region.se:8443/a', assigned)).toBeNull();
  });

  it('what the settings assign, before what its host is known as', () => {
    const assigned = [{ origin: 'https://webdoc.atlan.se', site: 'generic' as const }];
    expect(byAddress('https://webdoc.atlan.se/', assigned)).toBe('generic');
  });

  it('none where it is assigned to a site that there is not', () => {
    const assigned = [{ origin: 'https://webdoc.atlan.se', site: 'sob' as const }];
    const place = { origin: 'https://webdoc.atlan.se', host: 'webdoc.atlan.se' };
    const without = sites.filter(({ id }) => id !== 'sob');
    expect(siteByAddress(without, place, assigned)).toBeNull();
  });
});

function byLabels(...seen: string[]) {
  return siteByLabels(sites, seen)?.id ?? null;
}

describe('by its labels a page is', () => {
  it('the journal of either edition', () => {
    expect(byLabels('Kontaktorsak', 'Åtgärd', 'Planerade åtgärder', 'Diagnos')).toBe('cosmic');
    expect(byLabels('Anledning till besök', 'Kontaktsätt', 'Behandlingsinsats')).toBe('cosmic');
  });

  it('the journal also with colons, stars and capitals', () => {
    expect(byLabels('KONTAKTORSAK:', 'Åtgärd *', ' Planerade  åtgärder: ')).toBe('cosmic');
  });

  it('the platform', () => {
    expect(byLabels('Mina', 'Alla', 'Avslutade', 'Överlämningar')).toBe('sob');
  });

  it('the forms', () => {
    const shown = ['Skicka formulär', 'Starta Paketutskick', 'Pågående Paketutskick'];
    expect(byLabels(...shown)).toBe('formular-1177');
  });

  it('none while too few of them are seen', () => {
    expect(byLabels('Kontaktorsak', 'Åtgärd')).toBeNull();
    expect(byLabels('Mina', 'Alla', 'Avslutade')).toBeNull();
    expect(byLabels()).toBeNull();
  });

  it('none by one label seen many times', () => {
    expect(byLabels('Åtgärd', 'Åtgärd:', 'ÅTGÄRD', 'åtgärd *', 'Åtgärd')).toBeNull();
  });

  it('none where other words are shown', () => {
    expect(byLabels('Namn', 'Adress', 'Telefon', 'Logga in', 'Sök', 'Kontakt')).toBeNull();
  });

  it('the one of which most is seen', () => {
    const journal = ['Kontaktorsak', 'Åtgärd', 'Skattningsskalor'];
    const platform = ['Mina', 'Alla', 'Avslutade', 'Överlämningar'];
    expect(byLabels(...journal, ...platform)).toBe('sob');
    expect(byLabels(...journal, 'Kontaktsätt', 'Diagnos/Kodning', ...platform)).toBe('cosmic');
  });
});
