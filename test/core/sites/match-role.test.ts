import { describe, expect, it } from 'vitest';
import { matchRole, roleIndex } from '@/lib/core/sites/match-role';
import { builtInPackDocuments, builtInSiteDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { type SiteId, siteSchema } from '@/lib/schema/site';

const sites = builtInSiteDocuments().map((document) => siteSchema.parse(document));

function role(site: SiteId, ...labels: string[]) {
  const found = sites.find(({ id }) => id === site);
  return found ? matchRole(roleIndex(found), labels) : null;
}

describe('a field of the journal is known', () => {
  it.each([
    ['Anledning till besök', 'kontaktorsak'],
    ['Kontaktorsak', 'kontaktorsak'],
    ['Kontaktsätt', 'kontaktsatt'],
    ['Behandlingsinsats', 'atgard'],
    ['Åtgärd', 'atgard'],
    ['Åtgärd (behandlingsinsats)', 'atgard'],
    ['Planerade åtgärder', 'planering'],
    ['Planering', 'planering'],
    ['Skattningsskalor', 'skattningsskalor'],
    ['Information till kassa och inskrivning', 'kassa'],
    ['Särskild information', 'sarskild-information'],
    ['Fritext till vald kallelse', 'kallelse-fritext'],
    ['Vårdtjänst', 'vardtjanst'],
  ])('as %s: %s', (label, expected) => {
    expect(role('cosmic', label)).toBe(expected);
  });

  it.each([
    'Planerade åtgärder:',
    'Planerade åtgärder *',
    '* PLANERADE ÅTGÄRDER:',
    'planerade  åtgärder',
    'Planerad åtgärd',
    'Planerade åtgärder (obligatorisk)',
    'Planerade åtgärder'.normalize('NFD'),
  ])('as written "%s"', (label) => {
    expect(role('cosmic', label)).toBe('planering');
  });

  it('by the first of its labels that is known', () => {
    expect(role('cosmic', 'Text', 'Åtgärd', 'Planering')).toBe('atgard');
    expect(role('cosmic', 'Planering', 'Åtgärd')).toBe('planering');
    expect(role('cosmic', '', 'Åtgärd')).toBe('atgard');
  });

  it.each([
    'Åtgärdskod',
    'Atgard',
    'Planeringsmöte',
    'Kontakt',
    'Diagnoskod',
    'constructor',
    ' : ',
    '',
  ])('not as "%s"', (label) => {
    expect(role('cosmic', label)).toBeNull();
  });

  it('not without a label', () => {
    expect(role('cosmic')).toBeNull();
  });
});

it('a message to the patient is known on the platform, in the journal and elsewhere', () => {
  expect(role('sob', 'Skriv meddelande:')).toBe('meddelande');
  expect(role('sob', 'Välkomstmeddelande')).toBe('valkomstmeddelande');
  expect(role('cosmic', 'Meddelande till patienten')).toBe('meddelande');
  expect(role('generic', 'Meddelande')).toBe('meddelande');
});

it('no name stands for two roles on one site', () => {
  for (const site of sites) {
    const names = Object.values(site.fields).flatMap(({ labels }) => labels);
    expect([site.id, roleIndex(site).size]).toEqual([site.id, names.length]);
  }
});

it('the journal knows every name that a pack has for a keyword', () => {
  for (const document of Object.values(builtInPackDocuments())) {
    for (const { role: own, name, otherNames } of packSchema.parse(document).keywords) {
      for (const label of [name, ...otherNames])
        expect([label, role('cosmic', label)]).toEqual([label, own]);
    }
  }
});
