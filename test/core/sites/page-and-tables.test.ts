import { describe, expect, it } from 'vitest';
import { knownPages, missingRoles } from '@/lib/core/sites/known-pages';
import { matchTable } from '@/lib/core/sites/match-table';
import { pageLabel } from '@/lib/core/sites/page-label';
import { siteIndex } from '@/lib/core/sites/site-index';
import { builtInSiteDocuments } from '@/lib/packs/built-in';
import { type SiteId, siteSchema } from '@/lib/schema/site';

const sites = builtInSiteDocuments().map((document) => siteSchema.parse(document));

function indexOf(id: SiteId) {
  const site = sites.find((one) => one.id === id);
  if (!site) throw new Error(id);
  return siteIndex(site);
}

const pages = (id: SiteId, ...seen: string[]) =>
  knownPages(indexOf(id), new Set(seen.map(pageLabel))).map((page) => page.id);

describe('a page of the site', () => {
  it('is known by its tabs, whatever number they end with', () => {
    expect(pages('sob', 'Mina (3)', 'Alla 12', 'Avslutade [0]', 'Överlämningar (1)')).toEqual([
      'patients',
    ]);
  });

  it('is known together with another, the one of which most is seen first', () => {
    const note = ['Anledning till besök', 'Kontaktsätt', 'Behandlingsinsats', 'Planerade åtgärder'];
    const booking = ['Särskild information', 'Fritext till vald kallelse'];
    expect(pages('cosmic', ...note, ...booking)).toEqual(['note', 'booking']);
  });

  it('is not known by too few labels, nor by one that is there twice', () => {
    expect(pages('sob', 'Mina', 'Alla', 'Avslutade')).toEqual([]);
    expect(pages('cosmic', 'Åtgärd', 'ÅTGÄRD:', 'Åtgärd 2')).toEqual([]);
    expect(pages('cosmic')).toEqual([]);
  });

  it('has fields missing that it always has and that were not found', () => {
    const known = knownPages(
      indexOf('cosmic'),
      new Set(['Kontaktorsak', 'Åtgärd', 'Planerade åtgärder'].map(pageLabel)),
    );
    const found = new Set(['kontaktorsak', 'atgard', 'planering'] as const);
    expect(missingRoles(known, found)).toEqual(['skattningsskalor']);
    expect(missingRoles([], new Set())).toEqual([]);
  });
});

describe('a table', () => {
  const patients = ['Namn', 'Personnummer', 'Överlämningsstart', 'Senast aktiv', 'Flaggor'];

  it('is known by its heads in any order, among others', () => {
    const match = matchTable(indexOf('sob'), ['', 'FLAGGOR', 'Senast aktiv ▲', 'Enhet', 'Namn:']);
    expect(match).toEqual({
      id: 'patients',
      columns: [null, 'flaggor', 'senast-aktiv', null, 'namn'],
    });
  });

  it('counts a head that stands twice once', () => {
    expect(matchTable(indexOf('sob'), ['Namn', 'Namn', 'Personnummer'])).toBeNull();
    const match = matchTable(indexOf('sob'), ['Namn', ...patients]);
    expect(match?.columns.slice(0, 2)).toEqual(['namn', null]);
  });

  it('is none of ours with other heads', () => {
    expect(matchTable(indexOf('sob'), ['Namn', 'Ämne', 'Mottaget', 'Flaggor'])).toBeNull();
    expect(matchTable(indexOf('cosmic'), patients)).toBeNull();
    expect(matchTable(indexOf('generic'), patients)).toBeNull();
    expect(matchTable(indexOf('sob'), [])).toBeNull();
  });
});
