import { describe, expect, it } from 'vitest';
import { readCode } from '@/lib/core/codes/read-code';
import { holds } from '@/lib/core/rules/holds';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';

const packs = Object.values(builtInPackDocuments()).map((document) => packSchema.parse(document));
const rules = packs.flatMap(({ id, codeRules }) => codeRules.map((rule) => ({ pack: id, rule })));

describe('the code rules that are shipped', () => {
  it.each(rules)('$pack $rule.id fires on its examples, and not on the others', ({ rule }) => {
    for (const facts of rule.examples.fires)
      expect([facts, holds(rule.when, facts)]).toEqual([facts, true]);
    for (const facts of rule.examples.silent)
      expect([facts, holds(rule.when, facts)]).toEqual([facts, false]);
  });

  it.each(rules)('$pack $rule.id rests on a section, or says why not', ({ rule: { source } }) => {
    expect(source.section ?? source.note).toBeTruthy();
  });

  it.each(packs)('of $id have ids of their own and ask only for codes of the pack', (pack) => {
    const ids = pack.codeRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(pack.codes.map(({ code }) => code));
    for (const { code } of pack.codeRules) expect(code === undefined || known.has(code)).toBe(true);
  });
});

describe('the codes that are shipped', () => {
  it.each(packs)('of $id are codes in their normal form, of their kind, once each', ({ codes }) => {
    for (const { code, kind } of codes)
      expect(readCode(code)).toEqual({ code, kind, mended: false });
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  });

  it.each([
    ['kalmar', ['DU011', 'ZV044', 'ZV051'], ['UV112']],
    ['kalmar-2022', ['DU011', 'ZV044'], ['UV112', 'ZV051']],
    ['vgr', ['DU011', 'ZV044', 'ZV051', 'UV112'], []],
  ])('of %s are those that its source names', (id, named, absent) => {
    const codes = packs.find((pack) => pack.id === id)?.codes.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(named));
    for (const code of absent) expect(codes).not.toContain(code);
  });
});
