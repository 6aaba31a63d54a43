import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policySchemas } from '@/lib/schema/policy';
import { readPolicy } from '@/lib/schema/read-policy';
import { runPack } from '@/lib/tools/pack/run-pack';
import { managedSchema } from '@/lib/tools/policy/managed-schema';
import { EXAMPLE_POLICY, policyFiles } from '@/lib/tools/policy/policy-files';

const ID = 'iplkeeomapajnpmojkmdonepdogfedep';
const KEYS = [
  'unit',
  'packs',
  'sites',
  'settings',
  'locked',
  'packKeys',
  'allowUnsignedPacks',
  'disableFirstRunPage',
  'supportContact',
];
const FULL = {
  unit: 'VC Norr',
  packs: [
    { id: 'vc-norr', version: '1.0.0', json: '{}' },
    { id: 'vc-nord', url: 'https://paket.exempel.se/vc.json', sha256: 'a'.repeat(64) },
  ],
  sites: [{ origin: 'https://journal.exempel.se', site: 'cosmic' }],
  settings: { edition: 'kalmar-2022' },
  locked: ['edition'],
  packKeys: [`MCowBQYDK2VwAyEA${'A'.repeat(43)}=`],
  allowUnsignedPacks: false,
  disableFirstRunPage: true,
  supportContact: 'Samordnaren',
};

describe('the policy', () => {
  it('has the keys that units lean on, each optional', () => {
    expect(Object.keys(policySchemas)).toEqual(KEYS);
    expect(readPolicy(FULL)).toEqual({ policy: FULL, broken: [] });
    for (const stored of [undefined, null, {}])
      expect(readPolicy(stored)).toEqual({ policy: {}, broken: [] });
  });

  it.each(KEYS)('loses nothing but “%s” where that is broken, and says so', (key) => {
    const { [key as keyof typeof FULL]: _, ...others } = FULL;
    const { policy, broken } = readPolicy({ ...FULL, [key]: 7 });
    expect(policy).toEqual(key === 'settings' ? { ...others, settings: {} } : others);
    expect(broken).toEqual([{ name: key, reason: expect.stringMatching(/^Ogiltigt värde/) }]);
  });

  it('loses only the entry of a list that is broken, and only the setting', () => {
    const { policy, broken } = readPolicy({
      packs: [{ id: 'a' }, ...FULL.packs, { ...FULL.packs[1], url: 'http://exempel.se/a' }],
      sites: [{ origin: 'https://a.se/x', site: 'cosmic' }, ...FULL.sites],
      settings: { edition: 'vgr', off: 'alla' },
    });
    expect(policy).toEqual({ packs: FULL.packs, sites: FULL.sites, settings: { edition: 'vgr' } });
    expect(broken.map(({ name }) => name)).toEqual([
      'packs › 1',
      'packs › 4',
      'sites › 1',
      'settings › off',
    ]);
    expect(broken[1]?.reason).toContain('en adress börjar med https://');
  });

  it('says of a key that it does not know, and is not broken by “__proto__”', () => {
    const { policy, broken } = readPolicy(JSON.parse('{"enhet": "x", "__proto__": {"unit": "x"}}'));
    expect(policy).toEqual({});
    expect(broken.map(({ name }) => name)).toEqual(['enhet', '__proto__']);
  });

  it.each(['text', 7, [], true])('is none when it is %j', (stored) => {
    expect(readPolicy(stored)).toEqual({
      policy: {},
      broken: [{ name: 'policy', reason: 'Policyn är inget objekt' }],
    });
  });
});

describe('the managed storage schema', () => {
  it('has one type for every key, and only what Chromium reads', () => {
    const schema = managedSchema();
    const known = ['type', 'title', 'description', 'properties', 'items', 'additionalProperties'];
    const check = (part: object): void => {
      expect(Object.keys(part).filter((key) => !known.includes(key))).toEqual([]);
      expect(part).toMatchObject({ type: expect.stringMatching(/^[a-z]+$/) });
      const { properties = {}, items, additionalProperties } = part as typeof schema;
      for (const one of Object.values(properties)) check(one);
      for (const one of [items, additionalProperties]) if (one) check(one);
    };
    check(schema);
    expect(Object.keys(schema.properties ?? {})).toEqual(KEYS);
    expect(Object.keys(schema.properties?.packs?.items?.properties ?? {})).toEqual([
      'id',
      'version',
      'json',
      'url',
      'sha256',
    ]);
  });

  it.skipIf(!existsSync('public/managed-schema.json'))('is the one that is shipped', () => {
    expect(JSON.parse(readFileSync('public/managed-schema.json', 'utf8'))).toEqual(managedSchema());
  });
});

describe('the files for IT', () => {
  const files = policyFiles({ ...EXAMPLE_POLICY, unit: 'VC "Norr" & <Söder>' });
  const text = (name: string) => String(files.get(name) ?? '');
  const json = (name: string) => JSON.parse(text(name));

  it('set what is read back, on Linux, in Firefox and on Windows', () => {
    const chromium = json('linux/etc/opt/chrome/policies/managed/ledtrad.json');
    const firefox = json('firefox/policies.json');
    for (const policy of [
      chromium['3rdparty'].extensions[ID],
      firefox.policies['3rdparty'].Extensions['ledtrad@ledtrad.se'],
    ])
      expect(readPolicy(policy)).toMatchObject({
        policy: { unit: 'VC "Norr" & <Söder>' },
        broken: [],
      });
    expect(readPolicy(EXAMPLE_POLICY)).toEqual({ policy: EXAMPLE_POLICY, broken: [] });
  });

  it('are a registry file in UTF-16 with the values as Chromium reads them', () => {
    const bytes = files.get('windows/ledtrad-edge.reg');
    const reg = Buffer.from(bytes as Uint8Array).toString('utf16le');
    expect(reg.split('\r\n')).toEqual(
      expect.arrayContaining([
        '\uFEFFWindows Registry Editor Version 5.00',
        `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${ID}\\policy]`,
        '"unit"="VC \\"Norr\\" & <Söder>"',
        '"sites"="[{\\"origin\\":\\"https://journal.exempel.se\\",\\"site\\":\\"cosmic\\"}]"',
        '"allowUnsignedPacks"=dword:00000000',
      ]),
    );
  });

  it('are a template whose every text and box has its words', () => {
    const admx = text('windows/ledtrad.admx');
    const adml = text('windows/sv-SE/ledtrad.adml');
    const named = (kind: string) => [
      ...admx.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g')),
    ];
    expect(admx.match(/<policy name=/g)).toHaveLength(2 * KEYS.length);
    for (const [, id] of named('string')) expect(adml).toContain(`<string id="${id}">`);
    for (const [, id] of named('presentation')) expect(adml).toContain(`<presentation id="${id}">`);
    for (const key of KEYS) expect(admx.split(`valueName="${key}"`)).toHaveLength(3);
  });

  it('are property lists for macOS, with the signs of XML written out', () => {
    const plist = text(`macos/com.google.Chrome.extensions.${ID}.plist`);
    expect(plist).toContain('<string>VC "Norr" &amp; &lt;Söder&gt;</string>');
    expect(plist).toMatch(/<key>allowUnsignedPacks<\/key>\s*<false\/>/);
  });

  it('are written with a unit’s own values, and not at all where these are wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ledtrad-policy-'));
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    const run = (policy: object) => {
      writeFileSync(join(folder, 'p.json'), JSON.stringify(policy));
      const args = ['policy', join(folder, 'ut'), '--from', join(folder, 'p.json')];
      return runPack(args, { out: say, error: say, today: '2026-11-22' });
    };
    expect(await run({ unit: 7 })).toBe(1);
    expect(lines.join()).toContain('unit: Ogiltigt värde: här ska det stå en text, inte ett tal');
    expect(await run({ settings: { thresholds: { a: null } } })).toBe(1);
    expect(lines.join()).toContain('settings › thresholds › a: null går inte att ha i en policy');
    expect(existsSync(join(folder, 'ut'))).toBe(false);
    expect(await run(FULL)).toBe(0);
    const firefox = readFileSync(join(folder, 'ut', 'firefox', 'policies.json'), 'utf8');
    expect(firefox).toContain('"unit": "VC Norr"');
    rmSync(folder, { recursive: true, force: true });
  });
});
