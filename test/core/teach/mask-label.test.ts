import { describe, expect, it } from 'vitest';
import { maskLabel, NO_BASIS } from '@/lib/core/teach/mask-label';

const known = new Set([
  'diagnos/kodning',
  'information till kassa och inskrivning',
  'madrs-s fråga 9',
]);
const secret = new Set(['tove', 'övningsson']);

describe('a label', () => {
  it.each([
    ['Anledning till besök', 'Anledning till besök'],
    ['ANLEDNING TILL BESÖK:', 'ANLEDNING TILL BESÖK:'],
    ['Diagnos/Kodning', 'Diagnos/Kodning'],
    ['MADRS-S fråga 9', 'MADRS-S fråga 0'],
    ['Sökord 12', 'Sökord 00'],
    ['Besök psykisk hälsa 2026-11-24', 'Besök psykisk hälsa 0000-00-00'],
    ['Text om SibeR', 'Text om …'],
  ])('"%s" is shown as "%s"', (label, shown) => {
    expect(maskLabel(label, { known, secret })).toBe(shown);
  });

  it.each([
    ['Tove Övningsson', '… …'],
    ['Övningsson, Tove', '…, …'],
    ['Anteckning för Nils', 'Anteckning för …'],
    ['Patient: Nils Påhittad', 'Patient:'],
    ['NILS TOVE', 'NILS …'],
    ['toves anteckning', '… anteckning'],
    ['Anteckning om tove', 'Anteckning om …'],
    ['Ann-Sofi Testberg', '… …'],
  ])('"%s" loses its names: "%s"', (label, shown) => {
    expect(maskLabel(label, { known, secret })).toBe(shown);
  });

  it.each([
    '19121212-1212',
    'tove övningsson 191212121212',
    'Anteckning 070-123 45 67',
    'x'.repeat(121),
    '',
  ])('"%s" is not shown at all', (label) => {
    expect(maskLabel(label, NO_BASIS)).toBe('');
  });

  it('is told by its capitals alone where nothing is known', () => {
    expect(maskLabel('Anteckning för Nils Påhittad', NO_BASIS)).toBe('Anteckning för … …');
  });
});
