import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPackDocuments, builtInSiteDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { readPack, readSite } from '@/lib/schema/read-document';
import { siteIdSchema, siteSchema } from '@/lib/schema/site';

const packs = Object.entries(builtInPackDocuments());
const sites = builtInSiteDocuments().map((document) => siteSchema.parse(document));

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('the packs that are shipped', () => {
  it('are those whose folders stand under regions', () => {
    expect(packs.map(([id]) => id).sort()).toEqual(readdirSync('lib/packs/regions').sort());
    expect(packs.map(([id]) => id).sort()).toEqual([
      'inforande',
      'kalmar',
      'kalmar-2022',
      'vgr',
      'vgr-htkb',
    ]);
  });

  it.each(packs)('%s validates, under the id of its folder', (id, document) => {
    expect(readPack(document)).toMatchObject({ ok: true, value: { id } });
  });

  it.each(packs)('%s is the same when written as JSON and read again', (_, document) => {
    const once = readPack(document);
    const again = readPack(JSON.parse(JSON.stringify(once.ok && once.value)));
    expect(again).toEqual(once);
  });

  it.each(packs)('%s uses no id twice', (_, document) => {
    const pack = packSchema.parse(document);
    const { phrases, programs, contactTypes, keywords } = pack;
    const { checklists, messages, flags, thresholds, codeRules } = pack;
    const care = [checklists, messages, flags, thresholds, codeRules];
    for (const list of [phrases, programs, contactTypes, ...care]) {
      expect(twice(list.map(({ id }) => id))).toEqual([]);
    }
    expect(twice(keywords.map(({ role }) => role))).toEqual([]);
  });

  it.each(packs)('%s names only programs that it has', (_, document) => {
    const { programs, checklists, messages, batteries } = packSchema.parse(document);
    const known = new Set(programs.map(({ id }) => id));
    const named = [
      ...programs.flatMap(({ parent }) => parent ?? []),
      ...[...checklists, ...messages].flatMap((one) => one.programs),
      ...batteries.flatMap(({ program }) => program ?? []),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(packs)('%s is written in composed letters, without blanks at the ends', (_, document) => {
    for (const { text, trigger } of packSchema.parse(document).phrases) {
      expect(trigger).toBe(trigger.normalize('NFC'));
      expect(text).toBe(text.normalize('NFC').trim());
    }
  });
});

describe('the sites that are shipped', () => {
  it('are each of the six that Ledtråd knows, once', () => {
    expect(sites.map(({ id }) => id).sort()).toEqual([...siteIdSchema.options].sort());
    expect(siteIdSchema.options).toEqual([
      'cosmic',
      'sob',
      'formular-1177',
      'siber',
      'webdoc',
      'generic',
    ]);
  });

  it.each(builtInSiteDocuments())('validate and are the same when read again', (document) => {
    const once = readSite(document);
    expect(once).toMatchObject({ ok: true });
    expect(readSite(JSON.parse(JSON.stringify(once.ok && once.value)))).toEqual(once);
  });

  it('stand on the staff hosts alone, never on a host of the patients', () => {
    expect(sites.flatMap(({ hosts }) => hosts).sort()).toEqual([
      'personal.formular.1177.se',
      'personal.sob.1177.se',
      'siber.registercentrum.se',
      'webdoc.atlan.se',
    ]);
  });

  it('expand on the keys of their system', () => {
    const keys = Object.fromEntries(sites.map(({ id, expandOn }) => [id, expandOn]));
    expect(keys).toEqual({
      cosmic: ['Enter'],
      sob: ['Enter', 'Tab'],
      webdoc: ['Space'],
      generic: ['Enter'],
      siber: [],
      'formular-1177': [],
    });
  });

  it('can be told apart: no site asks for fewer labels than two, or more than it lists', () => {
    for (const { id, recognise } of sites) {
      if (!recognise) continue;
      expect([id, recognise.atLeast >= 2]).toEqual([id, true]);
      expect([id, recognise.atLeast <= recognise.labels.length]).toEqual([id, true]);
    }
  });
});
