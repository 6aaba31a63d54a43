import type { practiceSob } from '@/lib/text/practice-sob';
import type { ListId } from './route';

/** A column of the lists, named as its head. */
export type ColumnId = keyof typeof practiceSob.columns;

const WHO: readonly ColumnId[] = ['namn', 'personnummer'];
const COURSE: readonly ColumnId[] = ['moment', 'modul', 'status'];
const ROUND: readonly ColumnId[] = [
  ...WHO,
  'overlamningsstart',
  'senast-aktiv',
  'flaggor',
  'meddelanden',
  ...COURSE,
];

/**
 * The columns of each list, in their order. The lists begin as the manual shows them: K22 8.3.1 for the therapist's
 * own and the unit's, 8.3.3 for handovers.
 */
export const listColumns: Readonly<Record<ListId, readonly ColumnId[]>> = {
  mina: ROUND,
  alla: [...ROUND, 'behandlare'],
  avslutade: [...WHO, 'senast-aktiv', ...COURSE, 'behandlare', 'gallra'],
  overlamningar: [...WHO, 'overlamningsstart'],
};
