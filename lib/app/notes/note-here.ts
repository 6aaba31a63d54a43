import type { ComposedNote } from '@/lib/core/notes/compose-note';
import type { FillPlace, NoteOwner } from '@/lib/core/notes/fill-plan';
import { findScale } from '@/lib/core/scales/find-scale';
import { normaliseLabel } from '@/lib/core/text/normalise-label';
import type { PageFacts } from '@/lib/dom/page/read-page';
import type { App } from '../app';
import { patientOn } from '../care/patient-on';
import type { KeptNote } from './kept-note';
import type { NoteSlots } from './note-slot';
import { noteSlots } from './note-slots';

/** A prepared note where it would be written: whose it is, whose page it is, and its places there. */
export interface NoteHere extends NoteSlots {
  owner: NoteOwner;
  place: FillPlace;
}

/** Roles whose fields make a note; a page of which none is open shows a signed one. */
const NOTE_ROLES = new Set([
  'kontaktorsak',
  'kontaktsatt',
  'atgard',
  'planering',
  'skattningsskalor',
  'behandlingsprogram',
]);
const SIGNED = /^signerad/i;

/** The note's places on a page as it was read, with the patient of both sides. */
export function noteHere(app: App, kept: KeptNote, page: PageFacts, note: ComposedNote): NoteHere {
  const index = app.journal.index();
  const scales = app.care.knowledge.peek()?.scales ?? [];
  const scaleNamed = (name: string) => findScale(scales, name)?.name ?? normaliseLabel(name);
  const slots = index ? noteSlots(note, { page, index, scaleNamed }) : { slots: [], told: [] };
  return {
    ...slots,
    owner: { patient: kept.patient, preparedAt: kept.preparedAt },
    place: {
      patient: patientOn(page),
      isSigned: isSigned(page),
      now: Date.now(),
    },
  };
}

function isSigned({ fields, facts }: PageFacts): boolean {
  return (
    SIGNED.test(facts.anteckningsstatus ?? '') || !fields.some(({ role }) => NOTE_ROLES.has(role))
  );
}
