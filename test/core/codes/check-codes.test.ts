import { describe, expect, it } from 'vitest';
import { type CodeFinding, checkCodes } from '@/lib/core/codes/check-codes';
import type { CodedContact, CodeRow } from '@/lib/core/codes/code-row';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { type Pack, packSchema } from '@/lib/schema/pack';
import * as text from '@/lib/text/codes';
import { type CodeCase, codeCases } from './code-cases';

const DAY = '2026-11-24';
const packs = new Map(
  ['kalmar', 'kalmar-2022', 'vgr'].map((id) => [id, packSchema.parse(builtInPackDocuments()[id])]),
);

function packOf(id: string): Pack {
  const pack = packs.get(id);
  if (!pack) throw new Error(id);
  return pack;
}

/** The rows that a case writes in short: see code-cases. */
function rowsOf(codes: string): CodeRow[] {
  let diagnosis = '';
  return codes.split(' ').flatMap((word): CodeRow[] => {
    if (word === '') return [];
    const [rest = '', date = DAY] = word.split('@');
    const [plain = '', kind] = rest.split(':');
    const [code = '', under] = plain.split('<');
    const isDiagnosis = /^[A-Za-z]\d/.test(code);
    if (isDiagnosis) diagnosis = code;
    const main = kind === 'bi' ? 'Bidiagnos' : kind === '?' ? null : 'Huvuddiagnos';
    const hang = under === '?' ? null : (under ?? diagnosis);
    return [
      {
        code: code.replace('_', code === '_' ? '' : ' '),
        name: '',
        belongsTo: isDiagnosis ? main : hang,
        day: date === '?' ? null : date,
        time: '10:00',
      },
    ];
  });
}

function contactOf({ way, phase, program }: Partial<CodeCase>): CodedContact {
  return {
    day: DAY,
    time: '10:00',
    way: way ?? null,
    phase: phase ?? null,
    program: program ?? null,
  };
}

function findingsOf(codes: string, contact: Partial<CodedContact> = {}, id = 'kalmar') {
  const usual = contactOf({ way: 'skriftlig', phase: 'ongoing' });
  const rows = rowsOf(codes);
  return checkCodes(rows, { ...usual, ...contact }, packOf(id), {}, text.codes.unknown);
}

function only(findings: readonly CodeFinding[]): CodeFinding {
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (!finding) throw new Error('none');
  return finding;
}

describe('the table of code cases', () => {
  it('has at least 120, over all ways, phases and packs', () => {
    expect(codeCases.length).toBeGreaterThanOrEqual(120);
    const seen = new Set(codeCases.map(({ pack, way, phase }) => `${pack} ${way} ${phase}`));
    expect(seen.size).toBeGreaterThanOrEqual(48);
  });

  it.each(codeCases)('$source ($pack, $phase): $what', ({ pack, codes, finds, ...contact }) => {
    const findings = checkCodes(rowsOf(codes), contactOf(contact), packOf(pack));
    expect(findings.map(({ id }) => id).sort()).toEqual([...finds].sort());
    for (const finding of findings) {
      expect(finding).toMatchObject({ pack });
      expect(finding.source.document).not.toBe('');
      expect(`${finding.text} ${finding.due} ${finding.steps.join()}`).not.toMatch(/[{}]/);
    }
  });
});

describe('a finding', () => {
  it('of a copied code says both dates, and the steps of its edition', () => {
    const later = only(findingsOf('F411 DU011@2026-11-17 ZV044'));
    expect(later.text).toBe('DU011 har datum 2026-11-17, vårdkontakten 2026-11-24');
    expect(later.steps).toHaveLength(2);
    expect(later.steps[0]).toContain('längst ut till höger');
    expect(later.source).toMatchObject({ section: '7.5.1' });
    const earlier = only(findingsOf('F411 DU011@2026-11-17 ZV044', {}, 'kalmar-2022'));
    expect(earlier.steps[0]).toContain('gul');
    expect(earlier.source).toMatchObject({ section: '7.4.1' });
  });

  it('stands at its row', () => {
    expect(only(findingsOf('F411 DU011 ZV044@2026-11-17')).row).toBe(2);
    expect(findingsOf('F411 DU011< ZV044<').map(({ row }) => row)).toEqual([1, 2]);
  });

  it('of a missing code names the code to add and the diagnosis it belongs under', () => {
    const finding = only(findingsOf('F411 DU011'));
    expect(finding).toMatchObject({ code: 'ZV044', diagnosis: 'F411', row: 0 });
    expect(finding.text).toBe('ZV044 saknas under F411');
  });

  it('of a missing code says the main diagnosis where none is known', () => {
    const texts = findingsOf('').map(({ text }) => text);
    expect(texts).toContain('DU011 saknas under huvuddiagnosen');
  });

  it('of a slip says how the code is written', () => {
    expect(only(findingsOf('F411 DU_011 ZV044'))).toMatchObject({
      text: '”DU 011” skrivs DU011',
      mended: 'DU011',
    });
  });

  it('of another thing than the form says nothing of how the code is written', () => {
    const found = findingsOf('F411 DU_011@2026-11-17 ZV044');
    expect(found.map(({ id, mended }) => [id, mended])).toEqual([
      ['annat-datum', null],
      ['form-rattad', 'DU011'],
    ]);
  });

  it('about a way of contact names it in the pack’s words', () => {
    expect(only(findingsOf('F411 DU011 ZV044 ZV051', { way: 'besok' })).text).toBe(
      'ZV051 står med vid Mottagningsbesök',
    );
  });

  it('of each diagnosis is its own', () => {
    const found = findingsOf('F411 DU011 F321 ZV044');
    expect(found.filter(({ id }) => id !== 'tillaggskod-ensam').map(({ text }) => text)).toEqual([
      'ZV044 saknas under F411',
      'DU011 saknas under F321',
    ]);
  });

  it('is said first where it is gravest', () => {
    const severities = findingsOf('F411 du011 DU0011 AA111').map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'error', 'warning', 'information']);
  });

  it('says once what could not be read, and says nothing else of it', () => {
    const noDay = only(findingsOf('F411 DU011@2026-11-17 ZV044', { day: null }));
    expect(noDay).toMatchObject({ id: 'kontaktdatum-olast', severity: 'information', row: null });
    const noDates = only(findingsOf('F411@? DU011@? ZV044@?'));
    expect(noDates.text).toBe('Kunde inte läsa datum för F411, DU011, ZV044');
  });

  it('tells of another time on the same day as information', () => {
    const rows = rowsOf('F411 DU011 ZV044').map((row, index) =>
      index === 1 ? { ...row, time: '9.00' } : row,
    );
    const contact = contactOf({ way: 'skriftlig', phase: 'ongoing' });
    expect(only(checkCodes(rows, contact, packOf('kalmar')))).toMatchObject({
      severity: 'information',
      text: 'DU011 har tid 09:00, vårdkontakten 10:00',
    });
  });

  it('about a program rests on the program’s own section', () => {
    const [, finding] = findingsOf('F43.8A DU011 ZV044', { program: 'stresshjalpen' });
    expect(finding).toMatchObject({
      severity: 'information',
      row: 0,
      source: { section: '5.4.1' },
    });
  });
});
