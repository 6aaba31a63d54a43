import { describe, expect, it } from 'vitest';
import { type FieldLabels, matchRole, roleIndex } from '@/lib/core/sites/match-role';
import { builtInSiteDocuments } from '@/lib/packs/built-in';
import { siteSchema } from '@/lib/schema/site';

const cosmic = builtInSiteDocuments()
  .map((document) => siteSchema.parse(document))
  .find(({ id }) => id === 'cosmic');
const index = roleIndex(cosmic ?? siteSchema.parse({}));
const role = (own: FieldLabels['own'], near: FieldLabels['near'] = []) =>
  matchRole(index, { own, near });

describe('a field is known', () => {
  it('by its own name before what is near it', () => {
    expect(role(['Planerade åtgärder'], ['Diagnos'])).toBe('planering');
  });

  it('by what is near it, where its own name is none of ours', () => {
    expect(role(['Rich Text Editor'], ['Planerade åtgärder'])).toBe('planering');
    expect(role([], ['Fält 3', 'Planerade åtgärder'])).toBe('planering');
  });

  it('by its own name also where another of them is near to a known one', () => {
    expect(role(['Planerade åtgärder redigera', 'Planerade åtgärder'])).toBe('planering');
  });

  it('where a sentence of help begins as a name', () => {
    expect(role(['Planerade åtgärder skrivs i presens.'], ['Planerade åtgärder'])).toBe(
      'planering',
    );
  });

  it.each([
    'PLANERADE ÅTGÄRDER:',
    'Planerade\u00a0åtgärder *',
    'Plane\u00adrade åt\u00adgärder',
    'Planerade  åtgärder (obligatorisk)',
    'Planerade åtgärder, obligatoriskt fält',
    'Planerade åtgärder…',
    'Planerad åtgärd',
  ])('written "%s"', (label) => {
    expect(role([label])).toBe('planering');
  });
});

describe('a field is another one', () => {
  it.each([
    'Åtgärdskod',
    'Diagnosdatum',
    'Planerad hemgång',
    'Kontaktsätt anhörig',
    'Skattningsskalor, historik',
    'Tidigare behandlingsinsats',
    'Särskild information om smitta',
  ])('when it is called "%s"', (label) => {
    expect(role([label])).toBeNull();
  });

  it.each(['Åtgärdskod', 'Diagnosdatum', 'Kontaktsätt anhörig', 'Skattningsskalor, historik'])(
    'when it is called "%s" though one of ours stands over it',
    (label) => {
      expect(role([label], ['Diagnos', 'Åtgärd', 'Kontaktsätt', 'Skattningsskalor'])).toBeNull();
    },
  );
});
