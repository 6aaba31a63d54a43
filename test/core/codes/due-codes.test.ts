import { describe, expect, it } from 'vitest';
import { dueCodes } from '@/lib/core/codes/due-codes';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';

const contact = { day: null, time: null, program: null } as const;

describe('the codes that are due', () => {
  it.each([
    ['kalmar', 'ongoing', 'skriftlig', ['DU011', 'ZV044']],
    ['kalmar', 'ongoing', 'video', ['DU011', 'ZV044', 'ZV051']],
    ['kalmar', 'end', 'telefon', ['DU011', 'ZV044', 'ZV051']],
    ['kalmar', 'end', 'besok', ['DU011', 'ZV044']],
    ['kalmar', 'assessment', 'besok', []],
    ['kalmar', null, 'skriftlig', []],
    ['kalmar', 'ongoing', null, ['DU011', 'ZV044']],
    ['kalmar-2022', 'ongoing', 'video', ['DU011', 'ZV044']],
    ['vgr', 'ongoing', 'skriftlig', ['DU011', 'ZV044', 'ZV051']],
    ['vgr', 'ongoing', 'telefon', ['DU011', 'ZV044']],
    ['vgr', 'end', 'video', ['DU011', 'ZV044', 'ZV051', 'UV112']],
    ['vgr', 'end', 'besok', ['DU011', 'ZV044', 'UV112']],
  ] as const)('in %s, %s, by %s are %j (K 7.5, K22 7.2.1, V)', (id, phase, way, codes) => {
    const pack = packSchema.parse(builtInPackDocuments()[id]);
    expect(dueCodes({ ...contact, phase, way }, pack)).toEqual(codes);
  });
});
