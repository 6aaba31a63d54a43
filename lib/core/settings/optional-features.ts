/**
 * The features that a therapist or IT can turn off (`featuresOff`). Flags, what could not be read, and gaps left over
 * are not among them: what would harm when it is missed is always said.
 */
export const optionalFeatures = [
  'week-round',
  'results',
  'messages',
  'coach',
  'checklists',
  'prepare-note',
  'fill-note',
  'code-check',
  'booking-check',
  'before-sign',
] as const;

export type OptionalFeatureId = (typeof optionalFeatures)[number];
