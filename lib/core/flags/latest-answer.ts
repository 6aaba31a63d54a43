import type { IsoDay } from '../dates/calendar';
import type { AnswerTo9 } from './answers-to9';

/** What is known of question 9: the latest answer that can be read, and how the latest measurement went. */
export interface LatestAnswer {
  status: 'read' | 'outside' | 'unreadable' | 'not-shown' | 'missing' | null;
  value: number | null;
  day: IsoDay | null;
  from: AnswerTo9['from'] | null;
}

/**
 * The latest of several measurements; of two on the same day the higher. A measurement without a day counts as one of
 * the latest, since it may be. An earlier answer stands as the value where the latest cannot be read, so that it does
 * not hide it.
 * @param expected the module that the program measures it in; null where nothing is expected (K 4.3.2)
 */
export function latestAnswer(answers: readonly AnswerTo9[], expected: number | null): LatestAnswer {
  const newest = latestDay(answers);
  const latest = answers.filter(({ day }) => day === null || day === newest);
  const found = highest(latest) ?? earlier(answers);
  return {
    status: statusOf(latest, expected),
    value: found?.answer?.status === 'read' ? found.answer.value : null,
    day: found?.day ?? null,
    from: found?.from ?? null,
  };
}

function latestDay(answers: readonly AnswerTo9[]): IsoDay | null {
  return answers.reduce<IsoDay | null>(
    (last, { day }) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
}

function readValue({ answer }: AnswerTo9): number | null {
  return answer?.status === 'read' ? answer.value : null;
}

function highest(answers: readonly AnswerTo9[]): AnswerTo9 | null {
  return answers.reduce<AnswerTo9 | null>((most, one) => {
    const value = readValue(one);
    if (value === null) return most;
    return most === null || value > (readValue(most) ?? 0) ? one : most;
  }, null);
}

function earlier(answers: readonly AnswerTo9[]): AnswerTo9 | null {
  const readable = answers.filter((one) => readValue(one) !== null);
  const newest = latestDay(readable);
  return highest(readable.filter(({ day }) => day === newest));
}

function statusOf(latest: readonly AnswerTo9[], expected: number | null): LatestAnswer['status'] {
  const has = (status: string) => latest.some(({ answer }) => answer?.status === status);
  if (has('outside')) return 'outside';
  if (has('unreadable')) return 'unreadable';
  const isOld = latest.every(({ module }) => module !== null && module < (expected ?? 0));
  if (expected !== null && isOld) return 'missing';
  if (has('read')) return 'read';
  return latest.length > 0 ? 'not-shown' : null;
}
