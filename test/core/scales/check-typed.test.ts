import { describe, expect, it } from 'vitest';
import { checkTyped } from '@/lib/core/scales/check-typed';
import { scoringOf } from '@/lib/core/scales/scoring-of';
import published from '@/lib/packs/scales.json';
import { scaleSchema, scalesSchema } from '@/lib/schema/scale';
import { scales as words } from '@/lib/text/scales';

const scales = scalesSchema.parse(published);
const read = [{ scale: 'GAD-7', score: 11, day: '2026-11-21' }];

/** What is said of one row of the journal's scales. */
function said(scale: string, score: string, reading = '', bands: typeof scales = []): string[] {
  return checkTyped([{ scale, score, reading }], { scales, bands, read }).map(words.typed);
}

describe('a typed score', () => {
  it.each([
    ['GAD-7', '22', 'Poängen på GAD-7 är utanför skalan, kontrollera själv. Skalan går 0–21.'],
    ['PSS-10', '41', 'Poängen på PSS-10 är utanför skalan, kontrollera själv. Skalan går 0–40.'],
    ['ISI', 'elva', 'Kunde inte läsa poängen på ISI, kontrollera själv. Skalan går 0–28.'],
    ['KEDS', '19,5', 'KEDS har bara hela poäng, kontrollera själv. Skalan går 0–54.'],
    ['MADRS-S fråga 9', '7', 'Poängen på MADRS-S fråga 9 är utanför skalan'],
    ['WHODAS 2.0', '61', 'Poängen på WHODAS 2.0 är utanför skalan'],
  ])('of %s that is %j is held against its range', (scale, score, words) => {
    expect(said(scale, score)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['GAD-7', '11'],
    ['GAD-7', ''],
    ['ISI', '28'],
    ['MADRS-S fråga 9', '2,5'],
    ['Ett eget formulär', '900'],
  ])('of %s that is %j is right', (scale, score) => {
    expect(said(scale, score)).toEqual([]);
  });

  it('that is another one than the platform showed is said', () => {
    expect(said('GAD7', '12')).toEqual([
      'Du skrev 12 på GAD-7, men plattformen visar 11, 2026-11-21.',
    ]);
  });

  it('of WHODAS 2.0 asks how it is counted, till the interpretation says so', () => {
    const [asked = ''] = said('WHODAS 2.0', '30');
    expect(asked).toContain('12–60 (svar 1–5) eller 0–48 (svar 0–4)');
    expect(said('WHODAS 2.0', '30', 'Räknad 12–60 (svar 1–5)')).toEqual([]);
    expect(said('WHODAS 2.0', '8')).toEqual([]);
    expect(said('WHODAS 2.0', '55')).toEqual([]);
  });

  it('goes by the range that the unit has settled', () => {
    const own = scaleSchema.parse({
      id: 'whodas-2-0',
      name: 'WHODAS 2.0',
      min: 0,
      max: 48,
      source: { document: 'Enheten' },
    });
    expect(said('WHODAS 2.0', '30', '', [own])).toEqual([]);
    expect(said('WHODAS 2.0', '52', '', [own])).toEqual([
      'Poängen på WHODAS 2.0 är utanför skalan, kontrollera själv. Skalan går 0–48.',
    ]);
  });
});

describe('how a score is counted', () => {
  const whodas = scales.filter(({ id }) => id === 'whodas-2-0');
  const gad = scales.filter(({ id }) => id === 'gad-7');
  const known = (score: number, chosen: string | null, [scale] = whodas) =>
    scale && scoringOf(scale, score, [], chosen).known?.id;

  it('is known where the score fits one way alone, else by choice', () => {
    expect([known(8, null), known(55, null), known(30, null), known(30, 'svar-0-4')]).toEqual([
      'svar-0-4',
      'svar-1-5',
      undefined,
      'svar-0-4',
    ]);
  });

  it('is not told by a choice that the score does not fit, nor of a scale with one way', () => {
    expect([known(8, 'svar-1-5'), known(11, 'svar-1-5', gad)]).toEqual(['svar-0-4', undefined]);
  });
});
