import type { FieldRole } from '@/lib/schema/field-role';
import type { Pack } from '@/lib/schema/pack';
import type { Gap, Phrase } from '@/lib/schema/phrase';
import type { PlacedGap } from '../phrases/expand-phrase';
import {
  joinParts,
  type NotePart,
  type NoteTemplate,
  phrasePart,
  plainPart,
  templatePart,
} from './note-part';
import type { PreparedNote } from './prepared-note';
import { type ScoreLine, scoreLines } from './score-lines';

/** What a note needs of a pack. */
export type NotePack = Pick<
  Pack,
  'keywords' | 'phrases' | 'programs' | 'contactTypes' | 'occasions'
>;

/** One keyword (sökord) of the note as it would be written. */
export interface NoteField {
  role: FieldRole;
  /** The keyword's name in this edition. */
  keyword: string;
  parts: readonly NotePart[];
  /** The parts as one text; empty where nothing is known to write. */
  text: string;
  gaps: readonly PlacedGap[];
}

/** The whole note. */
export interface ComposedNote {
  fields: readonly NoteField[];
  /** The scores one by one, for a keyword that unfolds into one row per scale. */
  scores: readonly ScoreLine[];
}

/** The texts that are no phrases of the pack, and what scores mean, if that is wanted. */
export interface NoteTexts {
  score: (line: ScoreLine) => string;
  /** "Huvuddiagnos + DU011, ZV044": gap `diagnos`. */
  diagnosis: (codes: readonly string[]) => NoteTemplate;
  /** Gaps `klara`, `antal` and `orsak` (K 7.1.3). */
  ending: NoteTemplate;
  /** How a score of a scale with several ways of counting was counted; null where that is not known, or there is one. */
  scoring?: (scale: string, score: number) => string | null;
  /** The interpretation of a score with its source; null where there is none, or none is wanted. */
  interpret: (scale: string, score: number) => { text: string; source: string } | null;
}

/**
 * The note field by field: the keywords of the edition in its order, those of the end only then (K 7.1.2–7.1.3), with
 * the phrases of field, program and module (K 7.2). What is not known stays a visible gap; a field without phrase
 * for the program stays empty. An assessment has no phrases (K 7.1.1, 7.3): composeAssessment writes its text.
 * @param codes the KVÅ codes that the contact asks for, for the diagnosis keyword
 */
export function composeNote(
  note: PreparedNote,
  pack: NotePack,
  codes: readonly string[],
  texts: NoteTexts,
): ComposedNote {
  const scores = scoreLines(note, pack, texts);
  const keywords = pack.keywords.filter(({ atEnd }) => !atEnd || note.occasion === 'end');
  const fields = keywords.map(({ role, name }) => {
    const parts = partsOf(role, note, pack, { codes, scores, texts });
    return { role, keyword: name, parts, ...joinParts(parts) };
  });
  return { fields, scores };
}

interface Rest {
  codes: readonly string[];
  scores: readonly ScoreLine[];
  texts: NoteTexts;
}

function partsOf(
  role: FieldRole,
  note: PreparedNote,
  pack: NotePack,
  { codes, scores, texts }: Rest,
): readonly NotePart[] {
  const isTreatment = note.occasion !== 'assessment' && note.occasion !== 'follow-up';
  switch (role) {
    case 'kontaktsatt':
      return namedPart(pack.contactTypes, note.way);
    case 'behandlingsprogram':
      return isTreatment ? namedPart(pack.programs, note.program) : [];
    case 'skattningsskalor':
      return scores.map((line) =>
        line.phrase ? phrasePart(line.phrase, {}) : plainPart(texts.score(line)),
      );
    case 'diagnos':
      return codes.length === 0 && note.diagnosis === null
        ? []
        : [templatePart(texts.diagnosis(codes), { diagnos: note.diagnosis })];
    case 'avslut':
      return [endingPart(note, texts)];
    case 'kontaktorsak':
    case 'atgard':
    case 'planering':
      return isTreatment ? phraseParts(role, note, pack.phrases) : [];
    default:
      return [];
  }
}

function namedPart(list: readonly { id: string; name: string }[], id: string | null): NotePart[] {
  const found = list.find((one) => one.id === id);
  return found ? [plainPart(found.name)] : [];
}

function endingPart({ modulesDone, parts, reason }: PreparedNote, texts: NoteTexts): NotePart {
  return templatePart(texts.ending, {
    klara: textOf(modulesDone),
    antal: textOf(parts),
    orsak: reason,
  });
}

/** The phrases of a field for the program: for one module that one's, else the one that leaves the module open. */
function phraseParts(
  role: FieldRole,
  note: PreparedNote,
  phrases: readonly Phrase[],
): readonly NotePart[] {
  const { program, module, nextModule, parts, beside, occasion } = note;
  const isDone = occasion === 'end' || (nextModule === null && module !== null && module === parts);
  if (program === null || (role === 'planering' && isDone)) return [];
  const places = [{ program, module }, ...(role === 'atgard' ? beside : [])];
  const found = places.flatMap((place) =>
    phrases.filter(
      ({ fields, programs, module: own }) =>
        fields.includes(role) &&
        programs.includes(place.program) &&
        (role === 'atgard' ? own !== undefined && own === place.module : own === undefined),
    ),
  );
  return found.map((phrase) => phrasePart(phrase, valuesOf(phrase, note)));
}

/** What the note knows of a phrase's gaps, by where a value may come from. */
function valuesOf({ gaps }: Phrase, note: PreparedNote): Record<string, string | null> {
  const known: Record<NonNullable<Gap['from']>, string | null> = {
    'current-module': textOf(note.module),
    'next-module': textOf(note.nextModule),
    'follow-up-date': note.followUp,
  };
  return Object.fromEntries(
    Object.entries(gaps).flatMap(([name, { from }]) => (from ? [[name, known[from]]] : [])),
  );
}

function textOf(number: number | null): string | null {
  return number === null ? null : String(number);
}
