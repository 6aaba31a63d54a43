import { expect, it } from 'vitest';
import { asText } from '@/lib/core/checklists/as-text';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import type { Checklist } from '@/lib/schema/checklist';
import { packSchema } from '@/lib/schema/pack';
import { checklists as words } from '@/lib/text/checklists';

const { checklists } = packSchema.parse(builtInPackDocuments().kalmar);

function list(id: string): Checklist {
  const found = checklists.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no checklist ${id}`);
  return found;
}

it('answers stand with their number, and the therapist decides', () => {
  const marks = { 'primary-problem': 'yes', suicidal: 'no', motivated: 'yes' } as const;
  expect(asText(list('suitability'), marks, words.words)).toBe(
    [
      'Checklista vid ställningstagande till IKBT (vuxna)',
      '1. Aktuella besvär primära, diagnoskriterier uppfyllda: JA',
      '8. Akut suicidal med behov av annan vård: NEJ',
      '12. Motiverad: JA',
      'Svaren är ett stöd. Behandlaren avgör utifrån sin helhetsbedömning.',
    ].join('\n'),
  );
});

it('only steps that are done stand, in the list’s order', () => {
  expect(asText(list('setback'), { goals: 'done', validate: 'done' }, words.words)).toBe(
    'När patienten hamnar i en svacka\n– Validera och uppmuntra.\n– Återknyt till målen.',
  );
});

it('nothing marked gives nothing', () => {
  expect(asText(list('setback'), {}, words.words)).toBe('');
  expect(asText(list('suitability'), { gone: 'yes' }, words.words)).toBe('');
});

it('the answers never add up to a colour or a verdict', () => {
  const all = Object.fromEntries(list('suitability').items.map(({ id }) => [id, 'no'] as const));
  expect(asText(list('suitability'), all, words.words)).not.toMatch(
    /grön|gul|röd|kan fungera|ej aktuell/i,
  );
});
