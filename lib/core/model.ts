/** The domain's types, as the schemas of the packs, sites and settings give them. */
export type { FieldRole } from '@/lib/schema/field-role';
export type { Pack, Phrase } from '@/lib/schema/pack';
export type { Settings } from '@/lib/schema/settings';
export type { ExpandKey, Site, SiteId } from '@/lib/schema/site';
