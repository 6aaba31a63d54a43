import type { Settings } from '@/lib/schema/settings';

/** The settings of somebody who has changed nothing. Only what differs from them is stored. */
export const defaultSettings: Settings = {
  edition: 'kalmar',
  program: null,
  off: [],
  sites: [],
  expandOn: {},
  shortcuts: { chooser: 'Ctrl+Space', nextGap: 'Ctrl+Shift+Space', sidebar: 'Alt+Shift+L' },
  featuresOff: [],
  thresholds: {},
  bands: {},
  watchWords: [],
  me: { name: '', answerDays: '', supportContact: '' },
  taughtFields: [],
  sidebar: {},
};
