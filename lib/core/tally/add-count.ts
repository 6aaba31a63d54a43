import type { IsoDay } from '../dates/calendar';
import type { Tally, TallyCount } from '../migrations/migrate-tally';

const MOST_DAYS = 400;

/** The tally with a count added to a day; the latest 400 days are kept. */
export function addCount(tally: Tally, day: IsoDay, more: TallyCount): Tally {
  const { expansions = 0, characters = 0, codes = 0 } = tally[day] ?? {};
  const sum = {
    expansions: expansions + more.expansions,
    characters: characters + more.characters,
    codes: codes + more.codes,
  };
  const days = Object.entries({ ...tally, [day]: sum }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return Object.fromEntries(days.slice(-MOST_DAYS));
}
