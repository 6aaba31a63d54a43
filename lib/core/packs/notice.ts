/** What could not be used: a setting, what pages read, one's own phrases, an edition, a key of the policy, a pack. */
export type NoticeKind =
  | 'setting'
  | 'snapshot'
  | 'personal'
  | 'edition'
  | 'policy-edition'
  | 'policy'
  /** A pack that is refused or damaged, and one whose address gives nothing. */
  | 'pack'
  | 'address';

/** Something that could not be used, kept until the user has read it. */
export interface Notice {
  kind: NoticeKind;
  /** The name of the setting or the policy's key, the id of the edition or pack; "" where the kind says it all. */
  about: string;
  /** What is wrong and where, in Swedish, for whoever mends it. */
  detail: string;
  /** The pack or edition that is used in its place; null where none is. */
  inUse: { name: string; version: string } | null;
}
