import { fillPlan } from '@/lib/core/notes/fill-plan';
import type { CareKnowledge } from '@/lib/core/packs/care';
import type { FillView } from '@/lib/state/journal-views';
import { noteInShort, journal as texts } from '@/lib/text/journal';
import { notes as words } from '@/lib/text/notes';
import { countedBy, type ScoreChoices } from './composed';
import type { FillEntry } from './fill-lines';
import type { KeptNote } from './kept-note';
import type { NoteHere } from './note-here';
import { timeOf } from './time-of';

/** What of the view is known whether there is a note or not. */
export type FillFrame = Pick<FillView, 'isInterpreted' | 'written' | 'isBusy'>;

/** The view where no note is prepared for the patient, or the patient cannot be told. */
export function blankFillView(frame: FillFrame, isPatientKnown: boolean): FillView {
  return {
    ...frame,
    about: isPatientKnown ? texts.fill.none : texts.fill.noPatient,
    lines: [],
    refused: '',
    told: [],
    unread: [],
    hasScores: false,
    asks: [],
    chosen: 0,
  };
}

/** The prepared note beside the journal's, place by place. */
export function fillView(
  frame: FillFrame,
  kept: KeptNote,
  knowledge: CareKnowledge,
  {
    here,
    entries,
    scorings,
  }: Pick<ScoreChoices, 'scorings'> & {
    here: NoteHere;
    entries: readonly FillEntry[];
  },
): FillView {
  return {
    ...frame,
    about: aboutNote(kept, knowledge),
    lines: entries.map(({ line }) => line),
    refused: refusalOf(here),
    told: here.told,
    unread: words.unreadOf(kept.note),
    hasScores: kept.note.scores.length > 0,
    asks: asksOf(kept, knowledge, scorings),
    chosen: entries.filter(({ planned }) => planned !== null).length,
  };
}

function asksOf(
  { note }: KeptNote,
  knowledge: CareKnowledge,
  scorings: ScoreChoices['scorings'],
): FillView['asks'] {
  return note.scores.flatMap(({ scale, score }) => {
    const { asks, known } = countedBy(scale, score, knowledge, scorings);
    const options = asks.map(({ id, name }) => ({ id, name }));
    return options.length > 0 ? [{ scale, options, chosen: known?.id ?? null }] : [];
  });
}

/** Why nothing of the note may be written on the page; '' where it may. */
function refusalOf({ owner, place }: NoteHere): string {
  const { refused } = fillPlan(owner, [], [], place);
  return refused ? words.refused(refused) : '';
}

function aboutNote({ note, preparedAt }: KeptNote, { programs }: CareKnowledge): string {
  const program = programs.find(({ id }) => id === note.program);
  const short = noteInShort(note, words.occasions[note.occasion], program?.name ?? null);
  return texts.fill.about(timeOf(preparedAt), short);
}
