import { describe, expect, it } from 'vitest';
import {
  type AssessmentOutcome,
  composeAssessment,
  type SuitabilityAnswer,
} from '@/lib/core/notes/compose-assessment';
import { composeNote } from '@/lib/core/notes/compose-note';
import { prepareNote } from '@/lib/core/notes/prepare-note';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { assessmentTexts, noteTexts } from '@/lib/text/notes';

const answers: SuitabilityAnswer[] = [
  { question: 12, answer: 'ja', colour: 'green' },
  { question: 7, answer: 'ja', colour: 'yellow' },
  { question: 3, answer: 'ja', colour: 'red' },
  { question: 2, answer: 'nej', colour: 'green' },
  { question: 9, answer: 'nej', colour: 'yellow' },
];

function written(outcome: AssessmentOutcome, of = answers, known = {}): string {
  return composeAssessment(outcome, of, assessmentTexts, known).text;
}

describe('the text of an assessment (K 7.3)', () => {
  it('says that nothing hinders a start', () => {
    const text = written('start', [], {
      väg: 'efter remiss',
      besvär: 'ångest',
      diagnos: 'social fobi',
    });
    expect(text).toBe(
      'Patienten söker efter remiss för ångest. Bilden stämmer med social fobi, och ingen annan diagnos förklarar besvären bättre. Inget har kommit fram som hindrar att internetbehandlingen startar.',
    );
  });

  it('names what complicates a start from the answers that are yellow or red, in the questions’ order', () => {
    expect(written('start-in-spite')).toContain(
      'Försvårande för internetbehandling: bruk av alkohol, narkotika eller tabletter, annan pågående behandling och ställning inte tagen till somatiska orsaker.',
    );
  });

  it('says why it is not offered, and leaves open where the patient is referred', () => {
    const text = written('not-offered', answers.slice(2, 3));
    expect(text).toContain('bruk av alkohol, narkotika eller tabletter.');
    expect(text).toContain('erbjuds inte nu. Patienten hänvisas till xx.');
  });

  it('leaves a gap where no answer complicates', () => {
    const part = composeAssessment('start-in-spite', [], assessmentTexts);
    const open = part.gaps.filter(({ filled }) => !filled).map(({ name }) => name);
    expect(open).toEqual(['väg', 'besvär', 'diagnos', 'faktorer', 'skäl']);
    expect(part.phrase).toBeNull();
  });

  it('can name every answer to the thirteen questions (K 3.4)', () => {
    for (let question = 1; question <= 13; question += 1) {
      for (const answer of ['ja', 'nej'] as const) {
        const one = written('not-offered', [{ question, answer, colour: 'red' }]);
        expect(one).not.toContain('internetbehandling: xx');
      }
    }
  });

  it('stands beside a note without phrases of treatment (K 7.1.1)', () => {
    const pack = packSchema.parse(builtInPackDocuments().kalmar);
    const moment = {
      facts: { program: 'Oroshjälpen Plus' },
      tables: [{ id: 'modules', rows: [] }],
    };
    const choices = { occasion: 'assessment', way: 'besok', followUp: null } as const;
    const texts = { ...noteTexts, interpret: () => null };
    const { fields } = composeNote(
      prepareNote(moment, { ...pack, scales: [], today: '2026-11-24' }, choices),
      pack,
      [],
      texts,
    );
    const filled = fields.filter(({ text }) => text !== '').map(({ keyword }) => keyword);
    expect(filled).toEqual(['Kontaktsätt']);
  });
});
