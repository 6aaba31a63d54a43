import { type Booking, checkBooking } from '@/lib/core/bookings/check-booking';
import { readWay } from '@/lib/core/bookings/read-way';
import { weeklyTimes } from '@/lib/core/bookings/weekly-times';
import { addDays } from '@/lib/core/dates/calendar';
import type { FieldRole } from '@/lib/core/model';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { enteredValue } from '@/lib/dom/page/enter-value';
import { nearestField } from '@/lib/dom/page/nearest-field';
import type { PageFacts } from '@/lib/dom/page/read-page';
import type { BookingView, SeriesChoice } from '@/lib/state/journal-views';
import { codes as codeWords } from '@/lib/text/codes';
import { journal as texts } from '@/lib/text/journal';
import { notes as words } from '@/lib/text/notes';
import type { App, Feature } from '../app';
import { copyAndSay } from '../expansion/offer-copy';
import { TONES } from '../notes/code-line';

const TIMES = 6;

/** The booking form by the pack's routine, and a series of weekly times to copy. */
export const bookingCheck: Feature = {
  id: 'booking-check',
  start(app) {
    const { state, signal, signals, views, journal } = app;
    const chosen = signals.signal<Partial<SeriesChoice>>({});
    const stop = signals.effect(() => {
      const page = journal.page.value;
      state.booking.value = page?.pages.includes('booking')
        ? viewOf(app, page, chosen.value)
        : null;
    });
    signal.addEventListener('abort', stop, { once: true });
    views.on.changeSeries = (change) => {
      chosen.value = { ...chosen.peek(), ...change };
    };
    views.on.copyTimes = () => {
      const times = state.booking.peek()?.times ?? [];
      if (times.length > 0) void copyAndSay(app, times.join('\n'), texts.booking.copied);
    };
  },
  clear(state) {
    state.booking.value = null;
  },
};

function viewOf(app: App, page: PageFacts, chosen: Partial<SeriesChoice>): BookingView | null {
  const knowledge = app.care.knowledge.value;
  const snapshot = app.state.snapshot.value;
  if (!knowledge || !snapshot) return null;
  const booking = readBooking(page, knowledge);
  const pack = { ...knowledge, phrases: snapshot.pack.phrases };
  const series = seriesOf(page, app, chosen);
  const isChosen = booking.vardtjanst !== null || booking.kontakttyp !== null;
  const found = isChosen ? checkBooking(booking, pack, words.freeWords) : [];
  return {
    isChosen,
    lines: found.map((finding) => ({
      key: finding.id,
      tone: TONES[finding.severity],
      word: codeWords.severity[finding.severity],
      text: words.booking(finding),
      source: texts.booking.source(finding.source.document, finding.source.section),
    })),
    series,
    times: weeklyTimes({ ...series, every: 1 }, snapshot.holidays).map(words.time),
  };
}

/** The form's fields; its kontakttyp is the one that stands nearest to the vårdtjänst, for a contact may show its own. */
function readBooking(
  page: PageFacts,
  { contactTypes }: Pick<CareKnowledge, 'contactTypes'>,
): Booking {
  const valueIn = (role: FieldRole) => {
    const field = nearestField(page.fields, role, 'vardtjanst');
    return field ? chosenValue(enteredValue(field)) : null;
  };
  const vardtjanst = valueIn('vardtjanst');
  const kontakttyp = valueIn('kontakttyp');
  const kassa = nearestField(page.fields, 'kassa', 'vardtjanst');
  return {
    way: readWay({ kontaktsatt: null, kontakttyp, vardtjanst }, contactTypes),
    vardtjanst,
    kontakttyp,
    length: page.facts.tidsatgang ?? null,
    kassa: kassa ? enteredValue(kassa) : null,
  };
}

function chosenValue(value: string | null): string | null {
  return value?.trim() ? value : null;
}

const DAY = /\d{4}-\d{2}-\d{2}/;
const CLOCK = /\d{1,2}[:.]\d{2}/;

/** The time that is being booked begins the series, where nothing else is chosen. */
function seriesOf({ facts }: PageFacts, app: App, chosen: Partial<SeriesChoice>): SeriesChoice {
  const said = facts['bokad-tid'] ?? '';
  return {
    first: DAY.exec(said)?.[0] ?? addDays(app.today(), 7),
    time: CLOCK.exec(said.replace(DAY, ''))?.[0].replace('.', ':') ?? '10:00',
    times: TIMES,
    ...chosen,
  };
}
