import { dueCodes } from '@/lib/core/codes/due-codes';
import { limitsOf } from '@/lib/core/flags/find-flags';
import { type ComposedNote, composeNote, type NoteTexts } from '@/lib/core/notes/compose-note';
import type { FillPlace, NoteOwner } from '@/lib/core/notes/fill-plan';
import { phaseOf } from '@/lib/core/notes/phase-of';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { findScale } from '@/lib/core/scales/find-scale';
import { interpret } from '@/lib/core/scales/interpret';
import { labelledFields } from '@/lib/dom/page/labelled-fields';
import type { PageFacts } from '@/lib/dom/page/read-page';
import { shadowOf } from '@/lib/platform/shadow-of';
import { noteTexts } from '@/lib/text/notes';
import { scales as scaleWords } from '@/lib/text/scales';
import type { App } from '../app';
import { patientOn } from '../care/patient-on';
import type { KeptNote } from './kept-note';
import type { NoteSlots } from './note-slot';
import { noteSlots } from './note-slots';
import { readContact } from './read-contact';

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

/** The note as the edition writes it, field by field. */
export function composed(
  { state }: App,
  { note }: KeptNote,
  page: PageFacts,
  knowledge: CareKnowledge,
  isInterpreted: boolean,
): ComposedNote {
  const phrases = state.snapshot.peek()?.pack.phrases ?? [];
  const { occasion, way, program } = note;
  const contact = { ...readContact(page, phaseOf(occasion), knowledge), way, program };
  const codes = dueCodes(contact, knowledge, limitsOf(knowledge.thresholds));
  const meaning = isInterpreted ? meaningOf(knowledge) : () => null;
  return composeNote(note, { ...knowledge, phrases }, codes, { ...noteTexts, interpret: meaning });
}

function meaningOf({ scales, bands }: CareKnowledge): NoteTexts['interpret'] {
  return (name, score) => {
    const scale = findScale(scales, name);
    const reading = scale && interpret(scale, score, bands);
    if (!reading || reading.kind === 'none') return null;
    const { document, section } = reading.source;
    const source = [document, section].filter(Boolean).join(' ');
    return { text: scaleWords.interpretation(reading), source };
  };
}

/** The note's places on a page as it was read, with the patient of both sides. */
export function noteHere(app: App, kept: KeptNote, page: PageFacts, note: ComposedNote): NoteHere {
  const index = app.journal.index();
  const labelled = () =>
    index ? labelledFields(app.page, index, shadowOf) : new Map<string, HTMLElement>();
  const slots = index ? noteSlots(note, { page, index, labelled }) : { slots: [], told: [] };
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
