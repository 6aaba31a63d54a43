import type { FieldRole } from '@/lib/core/model';
import type { PackHead } from './pack-head';
import type { PhraseDraft } from './phrase-draft';

/** A pack as it is being made: the table, the field that its rows have by default, and what it is called. */
interface PackInMaking {
  source: string;
  field: FieldRole | null;
  head: PackHead;
}

/** What was written and is not saved: kept while the page is open, as sections come and go. */
export interface Unsaved {
  /** Phrases by their ids, a new one by "". */
  phrases: Map<string, PhraseDraft>;
  pack: PackInMaking | null;
}
