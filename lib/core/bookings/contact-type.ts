import type { Pack } from '@/lib/schema/pack';

/** A way of meeting the patient, as the pack books and codes it. */
export type ContactType = Pack['contactTypes'][number];
