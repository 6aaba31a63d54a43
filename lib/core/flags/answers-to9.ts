import type { IsoDay } from '../dates/calendar';
import { readDay } from '../dates/read-day';
import { foldLetters } from '../text/fold-letters';
import type { Cells } from './patient-reading';
import { type Answer, readAnswer } from './read-answer';
import { readModule } from './read-module';

/** One measurement of question 9. The answer is null where the form is filled in but the question is not shown. */
export interface AnswerTo9 {
  scale: 'madrs' | 'phq';
  from: 'madrs-s' | 'phq-9' | 'fraga-9' | 'flag';
  answer: Answer | null;
  /** Null where the page does not say, or not so that it can be read. */
  day: IsoDay | null;
  module: number | null;
}

/** The highest answers: MADRS-S 0–6, PHQ-9 0–3. */
const MOST = { madrs: 6, phq: 3 };
const MADRS = /\bma(?:drs|rds)/;
const PHQ = /\bphq/;
const QUESTION = /\bfr(?:aga|\.)? ?(?:nr\.? ?)?9\b|\bq ?9\b|\blivslust/;
/** The question with its answer among other words: "23 (fråga 9: 4)". */
const WITHIN =
  /(?:\bfr(?:aga|\.)? ?(?:nr\.? ?)?9|\bq ?9)(?: om livslust)?(?: *[:=(]+ *| +(?=[-−\d]))([^\s;)]+(?: ?(?:av|\/) ?\d+)?)/;

/**
 * The measurements of question 9 among the rows of the results: of the full MADRS-S where the row shows the question, of
 * "MADRS-S fråga 9" by itself, and of PHQ-9's, which is another question with other answers. Rows of other forms give
 * none. (K 4.3, K 4.4)
 */
export function answersTo9(rows: readonly { cells: Cells }[], today: IsoDay): AnswerTo9[] {
  return rows.flatMap(({ cells }) => {
    const name = foldLetters(cells.formular ?? '');
    const scale = scaleOf(name);
    if (scale === null) return [];
    const day = readDay(cells.datum ?? '', today);
    const { module } = readModule(cells.modul ?? '');
    const isAlone = QUESTION.test(name);
    const text = isAlone
      ? (cells.poang ?? '')
      : (cells['fraga-9'] ?? within(foldLetters(cells.poang ?? '')));
    return [
      {
        scale,
        from: isAlone ? 'fraga-9' : scale === 'phq' ? 'phq-9' : 'madrs-s',
        answer: text === null ? null : readAnswer(text, MOST[scale]),
        day: day === 'never' ? null : day,
        module,
      },
    ];
  });
}

/**
 * The answer that other words tell of, such as a flag: "Röd flagga: MADRS-S fråga 9: 4".
 * @param words the text in folded letters
 * @returns null where they do not name question 9 with an answer
 */
export function answerInFlag(words: string): AnswerTo9 | null {
  const answer = within(words);
  if (answer === null) return null;
  const scale = scaleOf(words) ?? 'madrs';
  return { scale, from: 'flag', answer: readAnswer(answer, MOST[scale]), day: null, module: null };
}

function scaleOf(name: string): 'madrs' | 'phq' | null {
  if (PHQ.test(name)) return 'phq';
  return MADRS.test(name) || QUESTION.test(name) ? 'madrs' : null;
}

function within(words: string): string | null {
  const found = WITHIN.exec(words)?.[1];
  return found === undefined ? null : found.replace(/,$/, '');
}
