import type { Settings } from '@/lib/core/model';

/** A field that somebody has pointed out, made up. */
export const taughtField: Settings['taughtFields'][number] = {
  origin: 'https://journal.exempel.se',
  role: 'atgard',
  label: 'Insats',
  taughtAt: '2026-11-20',
  locator: {
    tag: 'textarea',
    type: null,
    role: null,
    id: null,
    name: null,
    own: ['insats'],
    near: [],
    path: ['anteckning'],
    isOnly: true,
    index: 0,
    count: 1,
  },
};
