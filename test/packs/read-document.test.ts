import { describe, expect, it } from 'vitest';
import { readPack, readSite } from '@/lib/schema/read-document';

const SOURCE = { document: 'Region Prov, Manual', section: '1' };

function aPhrase(over: object = {}): Record<string, unknown> {
  return {
    id: 'prov',
    trigger: 'prov',
    fields: ['planering'],
    programs: ['ett'],
    text: 'Modul {modul}.',
    gaps: { modul: { kind: 'number', label: 'Modul', sign: 'x' } },
    ...over,
  };
}

function aPack(over: object = {}): Record<string, unknown> {
  return {
    id: 'prov',
    name: 'Prov',
    version: '1.0.0',
    date: '2026-11-22',
    reviewDate: '2027-11-22',
    source: SOURCE,
    programs: [{ id: 'ett', name: 'Ett', source: SOURCE }],
    keywords: [],
    contactTypes: [],
    phrases: [aPhrase({ id: 'ledig', trigger: 'ledig' }), aPhrase()],
    ...over,
  };
}

/** A pack whose second phrase is this one. */
function packWith(phrase: object): Record<string, unknown> {
  return aPack({ phrases: [aPhrase({ id: 'ledig', trigger: 'ledig' }), aPhrase(phrase)] });
}

function errorsOf(document: unknown): readonly string[] {
  const reading = readPack(document);
  return reading.ok ? [] : reading.errors;
}

describe('a pack that is right', () => {
  it('is read, with what it leaves out filled in', () => {
    const reading = readPack(aPack({ phrases: [{ ...aPhrase(), gaps: undefined, text: 'Hej' }] }));
    expect(reading).toMatchObject({
      ok: true,
      value: { phrases: [{ gaps: {}, ordinaryWord: false }], programs: [{ titles: {} }] },
    });
  });
});

describe('a pack is refused, with path and reason in Swedish, when', () => {
  it('a phrase names a program that the pack does not have', () => {
    expect(errorsOf(packWith({ programs: ['ett', 'tva'] }))).toEqual([
      'phrases › 1 › programs: programmet ”tva” finns inte i paketet (frasen prov)',
    ]);
  });

  it('two phrases have one id', () => {
    expect(errorsOf(packWith({ id: 'ledig' }))).toEqual([
      'phrases › 1 › id: id:t ”ledig” används av två fraser',
    ]);
  });

  it('two programs have one id', () => {
    const program = { id: 'ett', name: 'Ett', source: SOURCE };
    const errors = errorsOf(aPack({ programs: [program, { ...program, name: 'Ett till' }] }));
    expect(errors).toEqual([expect.stringMatching(/^programs › 1 › id: .*ett/)]);
  });

  it('a program has a parent that the pack does not have', () => {
    const program = { id: 'ett', name: 'Ett', parent: 'borta', source: SOURCE };
    expect(errorsOf(aPack({ programs: [program] }))).toEqual([
      expect.stringMatching(/^programs › 0 › parent: .*borta/),
    ]);
  });

  it('the text has a gap that is not declared', () => {
    expect(errorsOf(packWith({ text: 'Modul {modul} den {datum}' }))).toEqual([
      'phrases › 1 › text: luckan {datum} är inte beskriven under gaps',
    ]);
  });

  it('the text has a gap named as something that every object has', () => {
    expect(errorsOf(packWith({ text: 'Modul {modul} {constructor}' }))).toEqual([
      'phrases › 1 › text: luckan {constructor} är inte beskriven under gaps',
    ]);
  });

  it('a declared gap does not stand in the text', () => {
    expect(errorsOf(packWith({ text: 'Modul' }))).toEqual([
      'phrases › 1 › gaps › modul: luckan {modul} står inte i texten',
    ]);
  });

  it.each(['kbt int', ' prov', 'prov ', 'prov.', 'a/b', 'a_b', ''])('the trigger is "%s"', (t) => {
    const errors = errorsOf(packWith({ trigger: t }));
    expect(errors.join()).toMatch(/^phrases › 1 › trigger: /);
    if (t !== '')
      expect(errors).toEqual([
        'phrases › 1 › trigger: ett sökord för en fras består av bokstäver, siffror och bindestreck',
      ]);
  });

  it.each(['1.0', '1', 'v1.0.0', '1.0.0-beta', ''])('its version is "%s"', (version) => {
    expect(errorsOf(aPack({ version }))).toEqual(['version: en version skrivs som 1.0.0']);
  });

  it.each(['2026-02-30', '2026-13-01', '22/11 2026', '2026-11-22T00:00:00Z', ''])(
    'its date or review date is "%s"',
    (date) => {
      expect(errorsOf(aPack({ date }))).toEqual([expect.stringMatching(/^date: Ogiltig/)]);
      expect(errorsOf(aPack({ reviewDate: date }))).toEqual([
        expect.stringMatching(/^reviewDate: Ogiltig/),
      ]);
    },
  );

  it('a field is no role', () => {
    expect(errorsOf(packWith({ fields: ['planering', 'plan'] }))).toEqual([
      expect.stringMatching(/^phrases › 1 › fields › 1: Ogiltigt val/),
    ]);
  });

  it('a phrase belongs to no field', () => {
    expect(errorsOf(packWith({ fields: [] }))).toHaveLength(1);
  });

  it('it has a part that no pack has, "__proto__" too', () => {
    expect(errorsOf(aPack({ phrase: [] }))).toEqual(['Okänd nyckel: "phrase"']);
    const document = JSON.parse(`{"__proto__": {"id": "x"}, ${JSON.stringify(aPack()).slice(1)}`);
    expect(errorsOf(document)).toEqual(['Okänd nyckel: "__proto__"']);
  });

  it.each([null, undefined, [], 'pack', 7, {}])('it is %j and no pack at all', (document) => {
    expect(errorsOf(document).length).toBeGreaterThan(0);
  });

  it('several things are wrong: all are said', () => {
    expect(errorsOf(packWith({ trigger: 'a b', text: '' })).length).toBeGreaterThan(1);
  });
});

describe('a site', () => {
  const site = {
    id: 'generic',
    name: 'Prov',
    system: 'other',
    hosts: [],
    expandOn: ['Enter'],
    fields: {},
    verified: null,
  };
  it('is read when nothing is wrong with it', () => {
    expect(readSite(site)).toMatchObject({ ok: true });
  });

  it.each([
    ['id', 'melior'],
    ['hosts', ['https://personal.sob.1177.se']],
    ['hosts', ['*.1177.se']],
    ['expandOn', ['Escape']],
    ['fields', { plan: { labels: ['Plan'] } }],
    ['fields', { planering: { labels: [] } }],
    ['verified', 'igår'],
    ['recognise', { labels: ['Mina'], atLeast: 0 }],
  ])('is refused, with its path, when %s is %j', (name, value) => {
    const reading = readSite({ ...site, [name]: value });
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.errors.join()).toMatch(new RegExp(`^${name}`));
  });
});
