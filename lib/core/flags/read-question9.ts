import type { Battery } from '@/lib/schema/scale';
import type { AnswerTo9 } from './answers-to9';
import { type LatestAnswer, latestAnswer } from './latest-answer';
import type { PatientFacts, PatientReading, Unread } from './patient-reading';

/** What the reading of question 9 needs to know of the patient. */
export interface Question9Context {
  program: string | null;
  phase: string | null;
  module: number | null;
  batteries: readonly Battery[];
  /** Whether the page shows results at all. */
  hasResults: boolean;
}

/** Scales that hold question 9: MADRS-S and the question by itself. */
const WITH_9 = /^madrs/;

/**
 * Question 9 of MADRS-S, and apart from it PHQ-9's, as facts. It is said to be missing where the program measures it in
 * the module that the patient has come to and no answer stands there. (K 4.1, K 4.3, K22 4.2)
 */
export function readQuestion9(
  answers: readonly AnswerTo9[],
  context: Question9Context,
): PatientReading {
  const of = (scale: AnswerTo9['scale']) => answers.filter((answer) => answer.scale === scale);
  const madrs = latestAnswer(of('madrs'), expectedModule(context));
  const phq = latestAnswer(of('phq'), null);
  const unread: Unread[] = [];
  if (isLost(madrs)) unread.push('question-9');
  if (isLost(phq)) unread.push('phq-9');
  if (answers.some(({ day, from }) => day === null && from !== 'flag')) unread.push('results-day');
  return { facts: { ...factsOf('', madrs), ...factsOf('phq-9-', phq) }, unread };
}

/** The module in which the program measures question 9 now; null where it does not, or that cannot be known. */
function expectedModule(context: Question9Context): number | null {
  const { program, phase, module, batteries, hasResults } = context;
  if (!hasResults || module === null || (phase !== null && phase !== 'active')) return null;
  const battery = batteries.find((own) => own.program === program);
  if (battery === undefined) return null;
  const { initial, weekly, modules } = battery;
  const isWeekly = modules.length === 0 || modules.includes(module);
  const scales = [...(isWeekly ? weekly : []), ...(module === 1 ? initial : [])];
  return scales.some((scale) => WITH_9.test(scale)) ? module : null;
}

function isLost({ status }: LatestAnswer): boolean {
  return status === 'unreadable' || status === 'outside';
}

function factsOf(prefix: '' | 'phq-9-', { status, value, day, from }: LatestAnswer): PatientFacts {
  if (status === null) return {};
  const read = value === null ? {} : { [`${prefix}fraga-9`]: value };
  const when = day === null ? {} : { [`${prefix}fraga-9-day`]: day };
  const where = from === null ? {} : { [`${prefix}fraga-9-from`]: from };
  return { ...read, ...when, ...where, [`${prefix}fraga-9-status`]: status };
}
