import type { Flag, Need } from '@/lib/schema/flag';

export type { Need } from '@/lib/schema/flag';

/** Where each need stands in the week's round: 0 comes first. */
export const needOrder: Readonly<Record<Need, number>> = {
  'red-flag': 0,
  'amber-flag': 1,
  'urgent-message': 2,
  inactive: 3,
  waiting: 4,
  'module-done': 5,
  'never-logged-in': 6,
  handover: 7,
  'maintenance-over': 8,
  ended: 9,
  other: 10,
};

const BY_SEVERITY = { red: 'red-flag', amber: 'amber-flag', info: 'other' } as const;

/** The need that a flag stands for: its own, or by its severity. */
export function needOf({ need, severity }: Flag): Need {
  return need ?? BY_SEVERITY[severity];
}
