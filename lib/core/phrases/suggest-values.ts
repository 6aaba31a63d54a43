import type { Gap, Phrase } from '@/lib/schema/phrase';
import type { Program } from '@/lib/schema/program';
import { addDays, type Holidays, type IsoDay, isWeekend } from '../dates/calendar';
import type { NoteModule } from './note-module';

/** A value that may stand in a gap. */
export type Suggestion =
  | { kind: 'module'; value: string; title: string | null; isNext: boolean }
  | {
      kind: 'date';
      value: IsoDay;
      weeks: number | null;
      holiday: string | null;
      isWeekend: boolean;
    }
  | { kind: 'choice'; value: string };

/** What suggestions are drawn from. */
export interface SuggestionContext {
  programs: readonly Program[];
  /** The program in focus; null for none. */
  focus: string | null;
  noteModule: NoteModule | null;
  today: IsoDay;
  holidays: Holidays;
}

/** Modules are offered up to this where no program is known: the longest program has eight. */
const MOST_MODULES = 8;
const WEEKS_AHEAD = [1, 2, 3, 4];

/** The likely values of a gap, likeliest first; none where nothing is known of its kind. */
export function suggestValues(
  phrase: Phrase,
  gap: Gap,
  context: SuggestionContext,
): readonly Suggestion[] {
  if (gap.choices) return gap.choices.map((value) => ({ kind: 'choice', value }));
  if (gap.kind === 'date') return suggestDates(context);
  if (gap.from === 'current-module' || gap.from === 'next-module')
    return suggestModules(phrase, gap, context);
  return [];
}

function suggestModules(
  phrase: Phrase,
  gap: Gap,
  context: SuggestionContext,
): readonly Suggestion[] {
  const { noteModule } = context;
  const own = phrase.programs.length === 1 ? phrase.programs[0] : undefined;
  const id =
    own ??
    noteModule?.program ??
    (phrase.programs.includes(context.focus ?? '') ? context.focus : null);
  const program = context.programs.find((candidate) => candidate.id === id);
  const last = program?.parts ?? MOST_MODULES;
  const here = noteModule && noteModule.program === program?.id ? noteModule.module : null;
  const likely = here === null ? null : gap.from === 'next-module' ? here + 1 : here;
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const ordered =
    likely !== null && likely <= last ? [likely, ...numbers.filter((n) => n !== likely)] : numbers;
  return ordered.map((number) => ({
    kind: 'module',
    value: String(number),
    title: program?.titles[String(number)] ?? null,
    isNext: number === likely,
  }));
}

/** The same weekday in the coming weeks; where one is a public holiday, the workday after it too. */
function suggestDates({ today, holidays }: SuggestionContext): readonly Suggestion[] {
  return WEEKS_AHEAD.flatMap((weeks) => {
    const day = addDays(today, weeks * 7);
    const same = dateSuggestion(day, weeks, holidays);
    if (same.holiday === null && !same.isWeekend) return [same];
    return [same, dateSuggestion(workdayAfter(day, holidays), null, holidays)];
  });
}

function dateSuggestion(day: IsoDay, weeks: number | null, holidays: Holidays) {
  return {
    kind: 'date' as const,
    value: day,
    weeks,
    holiday: holidays[day] ?? null,
    isWeekend: isWeekend(day),
  };
}

function workdayAfter(day: IsoDay, holidays: Holidays): IsoDay {
  let next = addDays(day, 1);
  while (isWeekend(next) || holidays[next] !== undefined) next = addDays(next, 1);
  return next;
}
