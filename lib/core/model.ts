/** The domain's types, as the schemas of the packs, sites and settings give them. */
export type { Source } from '@/lib/schema/base';
export type { Checklist, ChecklistItem, Colour, Place } from '@/lib/schema/checklist';
export type { Threshold } from '@/lib/schema/condition';
export type { FieldRole } from '@/lib/schema/field-role';
export type { Message } from '@/lib/schema/message';
export type { Pack } from '@/lib/schema/pack';
export type { Phrase } from '@/lib/schema/phrase';
export type { Scale } from '@/lib/schema/scale';
export type { Settings } from '@/lib/schema/settings';
export type { ExpandKey, Site, SiteId } from '@/lib/schema/site';
