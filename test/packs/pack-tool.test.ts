import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifySignature } from '@/lib/platform/verify-signature';
import { readPackText } from '@/lib/schema/read-pack-text';
import { runPack } from '@/lib/tools/pack/run-pack';

const LAYER = {
  id: 'vc-norr',
  extends: 'kalmar',
  name: 'VC Norr',
  version: '1.0.0',
  date: '2026-11-01',
  reviewDate: '2027-11-01',
  source: { document: 'Prov' },
  replace: [{ id: 'avgiftsbefriad', trigger: 'i0', fields: ['kassa'], text: 'Avgiftsfritt.' }],
  lock: ['avgiftsbefriad'],
};

let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledtrad-pack-'));
  writeFileSync(at('lager.json'), JSON.stringify(LAYER));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the tool; gives its exit code and what it said. */
async function pack(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const code = await runPack(args, { out: say, error: say, today: '2026-11-22' });
  return { code, said: lines.join('\n') };
}

describe('check', () => {
  it('passes a pack that is right', async () => {
    const { code, said } = await pack('check', at('lager.json'));
    expect([code, said]).toEqual([0, `${at('lager.json')}: 1 fras, 0 fel, 0 att se över.`]);
  });

  it('says what the layer cannot do, and that its review is due', async () => {
    const late = { ...LAYER, hide: ['borta'], reviewDate: '2026-01-01' };
    writeFileSync(at('lager.json'), JSON.stringify(late));
    const { code, said } = await pack('check', at('lager.json'));
    expect(code).toBe(0);
    expect(said).toContain('obs: ”VC Norr” 1.0.0 döljer ”borta”, som inte finns.');
    expect(said).toContain('obs: Paketet skulle ha granskats 2026-01-01.');
  });

  it('refuses phrases with what looks like a patient’s, by the phrase', async () => {
    const text = 'Ring 070-123 45 67 om 19800101-1234';
    const wrong = { ...LAYER, add: [{ id: 'a', trigger: 'a1', fields: ['kassa'], text }] };
    writeFileSync(at('lager.json'), JSON.stringify(wrong));
    const { code, said } = await pack('check', at('lager.json'));
    expect(code).toBe(1);
    expect(said).toContain('fel: a1: Texten har något som ser ut som ett personnummer (1980…)');
    expect(said).toContain('fel: a1: Texten har något som ser ut som ett telefonnummer (070-…)');
  });

  it('names file, path and reason of a pack that does not hold', async () => {
    writeFileSync(at('lager.json'), JSON.stringify({ ...LAYER, version: '1' }));
    const { code, said } = await pack('check', at('lager.json'));
    expect([code, said]).toEqual([1, `${at('lager.json')}: version: en version skrivs som 1.0.0`]);
  });
});

it('diff shows what a layer changes, word by word', async () => {
  const { code, said } = await pack('diff', 'kalmar', at('lager.json'));
  expect(code).toBe(0);
  expect(said).toContain('~ i0 (avgiftsbefriad): ');
  expect(said).toContain('avgiftsbefriat enligt Regionbeslut-]{+Avgiftsfritt.+}');
  expect(said).toContain('1 fras ändrad. Ändrat också: id, namn, granskningsdag, källa.');
});

describe('convert', () => {
  it('takes a pack to a table and back, with nothing lost', async () => {
    expect(await pack('convert', 'kalmar', '--to', 'csv', '--out', at('k.csv'))).toMatchObject({
      code: 0,
    });
    const back = ['--to', 'json', '--into', 'kalmar', '--out', at('k.json')];
    expect(await pack('convert', at('k.csv'), ...back)).toMatchObject({ code: 0 });
    expect((await pack('diff', 'kalmar', at('k.json'))).said).toBe('Inga fraser ändrade.');
  });

  it('makes a layer out of a table that Excel saved in Windows-1252', async () => {
    const table = 'Sökord;Fras;Text\r\nÅtgärd;vår1;Hej, modul x\r\n';
    writeFileSync(at('v.csv'), Buffer.from(table, 'latin1'));
    const made = await pack('convert', at('v.csv'), '--to', 'json', '--id', 'vc', '--name', 'VC');
    expect(made.code).toBe(0);
    expect(readPackText(readFileSync(at('v.json'), 'utf8'))).toMatchObject({
      ok: true,
      value: { kind: 'layer', layer: { add: [{ id: 'vc-var1', text: 'Hej, modul {modul}' }] } },
    });
  });

  it('writes nothing where a row is wrong, and says which', async () => {
    writeFileSync(at('v.csv'), 'Sökord;Fras;Text\nPlanering;a b;Hej\n');
    const { code, said } = await pack(
      'convert',
      at('v.csv'),
      '--to',
      'json',
      '--id',
      'vc',
      '--name',
      'VC',
    );
    expect(code).toBe(1);
    expect(said).toContain('rad 2, a b: ”a b” kan inte vara en fras');
    expect(existsSync(at('v.json'))).toBe(false);
  });

  it('names the row of what only the schema sees', async () => {
    writeFileSync(at('v.csv'), `Sökord;Fras;Text\nPlanering;a1;${'x'.repeat(10_001)}a\n`);
    const { said } = await pack(
      'convert',
      at('v.csv'),
      '--to',
      'json',
      '--id',
      'vc',
      '--name',
      'VC',
    );
    expect(said).toContain('rad 2, a1: text: För mycket: högst 10000 tecken');
  });

  it('writes over no file unless told to', async () => {
    const args = ['convert', at('lager.json'), '--to', 'csv', '--out', at('lager.json')];
    expect(await pack(...args)).toMatchObject({
      code: 1,
      said: expect.stringContaining('finns redan'),
    });
    expect(await pack(...args, '--force')).toMatchObject({ code: 0 });
  });
});

describe.each(['es256', 'ed25519'])('a signature by %s', (alg) => {
  const signed = async () => {
    expect(await pack('keygen', at('vc'), '--alg', alg)).toMatchObject({ code: 0 });
    expect(await pack('sign', at('lager.json'), '--key', at('vc.key'))).toMatchObject({ code: 0 });
  };
  const verify = () => pack('verify', at('lager.json'), '--key', at('vc.pub'));

  it('is right over the very bytes, and the secret key is its owner’s alone', async () => {
    await signed();
    expect(await verify()).toMatchObject({
      code: 0,
      said: expect.stringContaining('signaturen stämmer'),
    });
    expect(statSync(at('vc.key')).mode & 0o077).toBe(0);
  });

  it('is wrong when a single sign changed', async () => {
    await signed();
    writeFileSync(at('lager.json'), `${JSON.stringify(LAYER)} `);
    expect(await verify()).toMatchObject({
      code: 1,
      said: expect.stringContaining('ändrat efter'),
    });
  });

  it('does not count with another’s key', async () => {
    await signed();
    await pack('keygen', at('vc'), '--alg', alg, '--force');
    expect(await verify()).toMatchObject({
      code: 1,
      said: expect.stringContaining('inte har lagt in'),
    });
  });
});

describe('verifySignature', () => {
  const bytes = new TextEncoder().encode('paket');
  const signature = { alg: 'ES256', keyId: '0000000000000000', signature: 'AAAA' };
  const key = `MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE${'A'.repeat(88)}`;
  it.each([
    ['no signature', null, [key], 'no-signature'],
    ['a text', 'x', [key], 'no-signature'],
    ['no base64', { ...signature, signature: '%' }, [key], 'no-signature'],
    ['another algorithm', { ...signature, alg: 'none' }, [key], 'no-signature'],
    ['no key', signature, [], 'no-key'],
    ['a key that is none', signature, ['hej'], 'no-key'],
    ['an unknown key', signature, [key], 'unknown-key'],
  ])('refuses %s', async (_, file, keys, reason) => {
    expect(await verifySignature(bytes, file, keys)).toEqual({ ok: false, reason });
  });

  it('refuses a key of no curve, whatever its id', async () => {
    const { readKey } = await import('@/lib/platform/verify-signature');
    const keyId = (await readKey(key))?.id ?? '';
    const verdict = await verifySignature(bytes, { ...signature, keyId }, [key]);
    expect(verdict).toEqual({ ok: false, reason: 'unsupported' });
  });
});

it.each([
  [[], 'Ledtråds verktyg för paket'],
  [['constructor'], 'Ledtråds verktyg för paket'],
  [['check'], '”check” ska ha en fil'],
  [['diff', 'kalmar'], '”diff” ska ha två filer'],
  [['check', 'x', '--nej'], 'Kommandot går inte att förstå'],
  [['convert', 'kalmar'], 'Ange --to csv eller --to json'],
  [['sign', 'kalmar'], 'Ange nyckelns fil med --key'],
])('%j is not understood, and help is given', async (args, words) => {
  expect(await pack(...args)).toMatchObject({ code: 2, said: expect.stringContaining(words) });
});

it('says which file is not there', async () => {
  const { code, said } = await pack('check', at('borta.json'));
  expect([code, said]).toEqual([
    1,
    `${at('borta.json')}: filen finns inte eller går inte att läsa`,
  ]);
});
