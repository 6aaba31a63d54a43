import { describe, expect, it } from 'vitest';
import { checklistsAt } from '@/lib/core/checklists/checklists-at';
import { checkCodes } from '@/lib/core/codes/check-codes';
import type { CodedContact } from '@/lib/core/codes/code-row';
import { findFlags, limitsOf } from '@/lib/core/flags/find-flags';
import { readProgram } from '@/lib/core/flags/read-program';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import type { Facts } from '@/lib/schema/condition';
import { type Pack, packSchema } from '@/lib/schema/pack';

const V = 'Västra Götalandsregionen, KBT på nätet, underlag till vårdprocess';
const H = 'Västra Götalandsregionen, Vårdprocess Hantera tankar, känslor och beteenden';
const K = 'Region Kalmar län, Behandlarmanual iKBT';
const documents = builtInPackDocuments();
const vgr = packSchema.parse(documents.vgr);
const htkb = packSchema.parse(documents['vgr-htkb']);

function listOf({ id, checklists }: Pack, wanted: string) {
  const found = checklists.find((list) => list.id === wanted);
  if (!found) throw new Error(`${id} has no checklist ${wanted}`);
  return found;
}

/** All that a list says, a line for each item. */
function wordsOf(pack: Pack, id: string): string {
  const { note = '', items } = listOf(pack, id);
  const lines = items.map(({ text, help, who }) => [text, help, who].filter(Boolean).join(' '));
  return [note, ...lines].join('\n');
}

function firing(pack: Pack, facts: Facts) {
  return findFlags(pack.flags, facts, limitsOf(pack.thresholds));
}

/** The codes that the pack asks for where the note has a diagnosis and these. */
function asked(pack: Pack, way: string, phase: CodedContact['phase'], codes: string[] = []) {
  const day = '2026-11-24';
  const common = { name: '', day, time: null };
  const rows = [
    { ...common, code: 'F411', belongsTo: 'Huvuddiagnos' },
    ...codes.map((code) => ({ ...common, code, belongsTo: 'F411' })),
  ];
  return checkCodes(rows, { day, time: null, way, phase, program: null }, pack)
    .filter(({ id, code }) => code !== null && id !== 'zv051-telefon')
    .map(({ code, severity }) => `${code} ${severity}`)
    .sort();
}

describe('contacts in Västra Götaland (V Registrering journal KBT på nätet)', () => {
  it.each([
    ['skriftlig', 'Skriftlig distanskontakt som ersätter besök (BR)', true],
    ['telefon', 'Distanskontakt via telefon som ersätter besök (TB)', false],
    ['video', 'Mottagningsbesök planerat (M)', true],
    ['besok', 'Mottagningsbesök planerat (M)', false],
  ])('%s is a %s, ZV051: %s', (way, kontakttyp, isTelemedicine) => {
    for (const pack of [vgr, htkb]) {
      const type = pack.contactTypes.find(({ id }) => id === way);
      expect(type).toMatchObject({ kontakttyp, source: { document: V } });
      expect(wordsOf(vgr, 'vgr-registration')).toContain(kontakttyp);
    }
    const telemedicine = isTelemedicine ? ['ZV051 error'] : [];
    const ongoing = ['DU011 error', 'ZV044 error', ...telemedicine];
    expect(asked(vgr, way, 'ongoing')).toEqual(ongoing);
    expect(asked(vgr, way, 'end')).toEqual([...ongoing, 'UV112 error'].sort());
  });

  it.each([
    ['skriftlig', [], ['DU011 warning', 'ZV044 warning', 'ZV051 warning']],
    ['video', ['DU011', 'ZV044'], ['ZV051 warning']],
    ['telefon', ['DU011', 'ZV044'], []],
    ['besok', ['DU011'], ['ZV044 information']],
  ])('of HTKB by %s with %j ask for %j (H step 4 a and b)', (way, codes, due) => {
    expect(asked(htkb, way, 'ongoing', codes)).toEqual(due);
  });
});

describe('an unannounced break (V Avvikelse under behandling)', () => {
  it.each([
    [6, []],
    [7, [1, 'tystnad-vecka-1', 'uppehall', /meddelanden/]],
    [13, [1, 'tystnad-vecka-1', 'uppehall', /meddelanden/]],
    [14, [2, 'tystnad-vecka-2', 'planerat-samtal', /tiden då du ringer/]],
    [21, [3, 'tystnad-vecka-3', 'ring-i-stallet', /Ring på den tid/]],
    [28, [4, 'tystnad-vecka-4', 'brev', /brev.*avslutas om patienten inte hör av sig/]],
    [60, [4, 'tystnad-vecka-4', 'brev', /brev/]],
  ] as [number, [] | [number, string, string, RegExp]][])('of %d days', (days, due) => {
    const found = firing(vgr, { 'days-without-dialogue': days });
    const [step, message, kind, says] = due;
    expect(found).toHaveLength(step === undefined ? 0 : 1);
    if (step === undefined) return;
    expect(found[0]).toMatchObject({ step, message, source: { document: V } });
    expect(found[0]?.due).toMatch(says ?? '');
    expect(vgr.messages.find(({ id }) => id === message)).toMatchObject({ week: step, kind });
  });

  it('says all four weeks in the list of deviations', () => {
    expect(wordsOf(vgr, 'vgr-deviations')).toMatch(
      /vecka 1 meddelanden, vecka 2 .*vecka 3 ring.*vecka 4 brev .*inte hör av sig/,
    );
  });
});

const SIBER: [list: string, fields: [id: string, says: RegExp][]][] = [
  [
    'siber-start',
    [
      ['program', /^Behandlingsprogram$/],
      ['requested', /Datum då patienten begärde psykologisk behandling/],
      ['decided', /Datum för beslutet/],
      ['started', /Datum för behandlingsstart/],
      ['instrument', /strukturerat diagnostiskt instrument.*datum/],
      ['diagnosis', /ICD som ligger till grund/],
      ['other-diagnoses', /andra aktuella psykiatriska diagnoser, och vilka/],
      ['scores', /skattningar vid behandlingsstart/],
    ],
  ],
  [
    'siber-end',
    [
      ['ended', /Datum för behandlingsavslut/],
      ['reason', /Orsak/],
      ['modules', /moduler i hela programmet/],
      ['done', /moduler som patienten har genomfört/],
      ['calls', /telefonsamtal/],
      ['visits', /fysiska besök/],
      ['video', /videobesök/],
      ['profession', /profession/],
      ['psychotherapist', /legitimerad psykoterapeut/],
      ['scores', /skattningar vid behandlingsavslut/],
      ['improved', /kliniskt förbättrad, ja eller nej/],
    ],
  ],
];

describe.each(SIBER)('%s (V Registrering i SibeR)', (id, fields) => {
  it('asks for every field of the register, in its order', () => {
    const { items, source } = listOf(vgr, id);
    expect(source).toMatchObject({ document: V, section: 'Registrering i SibeR' });
    expect(items.map((item) => item.id)).toEqual(fields.map(([field]) => field));
    for (const [field, says] of fields)
      expect(items.find((item) => item.id === field)?.text).toMatch(says);
  });

  it('offers itself in the register, and says what is not registered', () => {
    expect(checklistsAt(vgr.checklists, 'siber', null).map((list) => list.id)).toContain(id);
    expect(wordsOf(vgr, id)).toMatch(/Hantera tankar, känslor och beteenden registreras inte/);
    expect(htkb.checklists.map((list) => list.id)).not.toContain(id);
  });
});

it('an early end takes the last score after the start (V Registrering i SibeR)', () => {
  expect(listOf(vgr, 'siber-end').note).toMatch(/förtid.*sista skattningen efter startskattningen/);
});

/** Lists of both packs: document, section, words that must stand in them. */
const LISTS: [id: string, document: string, section: string, pack: Pack, says: RegExp[]][] = [
  ['red-flag', V, 'Avvikelse under behandling', vgr, [/lokala rutin/, /läkare/]],
  [
    'vgr-deviations',
    V,
    'Avvikelse under behandling',
    vgr,
    [/blir sämre/, /några veckor/, /från fall till fall/, /om patienten samtycker/],
  ],
  ['competence', V, 'Bedömning', vgr, [/PTP-psykolog/, /grundläggande.*stäms.*av med läkare/]],
  ['roles', V, 'Behandling – Registrering i SibeR', vgr, [/Invånar/, /gallrar/, /Medrave/]],
  ['red-flag', H, 'Hantering av flaggor', htkb, [/fråga 9 i MADRS-S/, /ring patienten/]],
  ['competence', H, 'Behörighetskrav', htkb, [/PTP-psykolog/, /Socionom/, /manualen innan/]],
  ['roles', H, 'Förslag roller', htkb, [/Behörighetsadmin/, /Invånaradmin/, /Dataadmin/]],
];

it.each(LISTS)('the list %s is from %s, %s', (id, document, section, pack, says) => {
  expect(listOf(pack, id).source).toMatchObject({ document, section });
  for (const words of says) expect(wordsOf(pack, id)).toMatch(words);
});

it.each([
  ['maintenance', 'Behandlingsavslut och uppföljning', /90–180 dagar.*ingen kontakt/],
  ['who', 'Bedömning', /legitimerad läkare eller psykolog, PTP-psykolog eller/],
  ['interview', 'Bedömning', /M\.I\.N\.I\. Kid/],
  ['weekly', 'Behandling', /en gång i veckan/],
  ['journal', 'Behandling', /även när patienten har varit inaktiv.*Asynja Visph, J4 och Webdoc/],
  ['delete', 'Behandlingsavslut och uppföljning', /Dataadministratör/],
  ['siber-end', 'Registrering i SibeR', /även vid avslut i förtid/],
])('the process: %s (V %s)', (id, section, says) => {
  const item = listOf(vgr, 'vgr-process').items.find((step) => step.id === id);
  expect(item?.section).toBe(section);
  expect([item?.text, item?.help, item?.who].join(' ')).toMatch(says);
});

describe('the process of HTKB (H)', () => {
  const { items, source } = listOf(htkb, 'htkb-process');
  const inGroup = (name: string) => items.filter(({ group }) => group === name);

  it('has the seven steps in their order', () => {
    expect(source).toMatchObject({ document: H, section: 'Steg vid uppstart och behandling' });
    const ids = inGroup('Steg').map(({ id }) => id);
    expect(ids).toEqual(['agree', 'start', 'show', 'use', 'parts', 'access', 'maintenance']);
    expect(items.slice(0, 7).map(({ id }) => id)).toEqual(ids);
  });

  it('has the five deviations, and the support’s number', () => {
    const ids = inGroup('Avvikelser').map(({ id }) => id);
    expect(ids).toEqual(['never-logged-in', 'urgent', 'login', 'stop', 'not-done']);
    expect(wordsOf(htkb, 'htkb-process')).toContain('08-123 135 00');
  });

  it('is never registered in SibeR, and says which templates are not used', () => {
    expect(wordsOf(htkb, 'htkb-process')).toMatch(/registreras inte i SibeR/);
    expect(wordsOf(htkb, 'htkb-process')).toMatch(/utan uppstartsmall och sammanfattande mall/);
  });

  it.each([
    [4, []],
    [5, ['waiting']],
    [7, ['waiting']],
    [8, ['waiting-late']],
  ])('a message that has waited %d working days gives %j', (days, flags) => {
    const found = firing(htkb, { waiting: true, 'waiting-working-days': days });
    expect(found.map(({ id }) => id)).toEqual(flags);
    expect(htkb.messages.find(({ id }) => id === 'valkommen')?.text).toContain('5–7 arbetsdagar');
  });

  it.each([
    [{ 'never-logged-in': true }, 'never-logged-in', /fråga vid nästa planerade kontakt/],
    [{ waiting: true, 'waiting-urgent': true }, 'urgent-message', /^Ring patienten/],
    [{ 'open-modules': 1 }, 'part-not-done', /nästa uppföljning.*riskfaktorer/],
  ] as [Facts, string, RegExp][])('%j gives the flag %s', (facts, id, due) => {
    const [flag, ...more] = firing(htkb, facts);
    expect(more).toEqual([]);
    expect(flag).toMatchObject({ id, source: { document: H, section: 'Avvikelsehantering' } });
    expect(flag?.due).toMatch(due);
  });
});

describe.each([vgr, htkb])('the pack $id', (pack) => {
  it('knows HTKB by its name, without a number of modules', () => {
    const id = readProgram('Hantera tankar, känslor och beteenden', pack.programs);
    expect(id).toBe('htkb');
    expect(pack.programs.find((program) => program.id === id)?.parts).toBeUndefined();
  });

  it('takes phrases from no other region', () => {
    expect(pack.phrases).toEqual([]);
  });

  it.each([
    [3, 'amber'],
    [4, 'red'],
    [6, 'red'],
  ])('question 9 at %d is %s, and says that the limit is Kalmar’s', (value, severity) => {
    const [flag] = firing(pack, { 'fraga-9': value });
    expect(flag).toMatchObject({ severity, checklist: 'red-flag', message: 'ring-i-stallet' });
    expect(flag?.source.document).toBe(K);
    expect(flag?.source.note).toMatch(/anger ingen gräns/);
  });

  it('writes messages that are short and plain', () => {
    for (const { id, text } of pack.messages) {
      expect([id, text.split(/\s+/).length <= 100]).toEqual([id, true]);
      expect(text).not.toMatch(/[!"]/);
    }
  });
});
