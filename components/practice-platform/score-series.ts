import type { Score } from './moment';

/** The points of one form over time, the first answer first. */
export interface ScoreSeries {
  form: string;
  points: readonly number[];
}

/** The forms that were answered at least twice with points that are numbers, each with its points in order of day. */
export function scoreSeries(scores: readonly Score[]): ScoreSeries[] {
  const forms = [...new Set(scores.map(({ form }) => form))];
  const inOrder = scores.toSorted((one, other) => one.day.localeCompare(other.day));
  return forms
    .map((form) => {
      const own = inOrder.filter((score) => score.form === form);
      return { form, points: own.map(({ points }) => Number(points.replace(',', '.'))) };
    })
    .map(({ form, points }) => ({ form, points: points.filter((point) => !Number.isNaN(point)) }))
    .filter(({ points }) => points.length > 1);
}
