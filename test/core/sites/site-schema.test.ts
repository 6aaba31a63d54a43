import { describe, expect, it } from 'vitest';
import { builtInSiteDocuments } from '@/lib/packs/built-in';
import { readSite } from '@/lib/schema/read-document';
import { siteSchema } from '@/lib/schema/site';

const site = {
  id: 'sob',
  name: 'Prov',
  system: 'platform',
  hosts: [],
  expandOn: [],
  pages: [{ id: 'list', name: 'Lista', labels: ['Mina', 'Alla'], atLeast: 2, expects: [] }],
  fields: { meddelande: { labels: ['Meddelande'] } },
  tables: [{ id: 'patients', columns: { namn: ['Namn'], pnr: ['Personnummer'] }, atLeast: 2 }],
  facts: { program: ['Program'] },
  examples: [{ zoo: 'zoo-dl', page: 'list', fields: [], facts: { program: 'Ett' } }],
  verified: null,
};

const builtInSite = (id: string) =>
  siteSchema.parse(
    builtInSiteDocuments().find((document) => (document as { id: string }).id === id),
  );

const errors = (change: object) => {
  const reading = readSite({ ...site, ...change });
  return reading.ok ? [] : reading.errors;
};

describe('a site document', () => {
  it('is read with pages, tables, facts and examples, and without them', () => {
    expect(errors({})).toEqual([]);
    expect(
      errors({ pages: undefined, tables: undefined, facts: undefined, examples: undefined }),
    ).toEqual([]);
  });

  it.each(['sob.1177.se', 'at.sob.1177.se', 'st.sob.1177.se', 'dv.personal.sob.1177.se'])(
    'is refused with the host %s, in words',
    (host) => {
      const neverHosts = builtInSite('sob').neverHosts;
      expect(errors({ hosts: [host], neverHosts })).toEqual([
        expect.stringMatching(/^hosts › 0: .*invånarnas/),
      ]);
    },
  );

  it.each([
    [{ pages: [{ ...site.pages[0], atLeast: 3 }] }, 'pages › 0 › atLeast: Fler etiketter'],
    [{ pages: [...site.pages, ...site.pages] }, 'pages: ”list” står två gånger'],
    [{ tables: [{ ...site.tables[0], atLeast: 3 }] }, 'tables › 0 › atLeast: Fler kolumner'],
    [{ recognise: { labels: ['Mina'], atLeast: 2 } }, 'recognise › atLeast: Fler etiketter'],
    [{ examples: [{ ...site.examples[0], page: 'note' }] }, 'examples › 0 › page: Det finns ingen'],
    [{ facts: { 'Stor Bokstav': ['Program'] } }, 'facts › Stor Bokstav'],
    [{ other: 1 }, 'other'],
  ])('%# is refused, with path and reason', (change, reason) => {
    expect(errors(change).join()).toContain(reason);
  });
});
