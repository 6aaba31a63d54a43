import { describe, expect, it } from 'vitest';
import { type Booking, checkBooking } from '@/lib/core/bookings/check-booking';
import { readMinutes } from '@/lib/core/bookings/read-minutes';
import { weeklyTimes } from '@/lib/core/bookings/weekly-times';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import holidays from '@/lib/packs/holidays.json';
import { packSchema } from '@/lib/schema/pack';
import * as text from '@/lib/text/notes';

const LATER = 'Psykisk hälsa internetbaserad behandling 15 min';
const EARLIER = 'Psykisk hälsa internetbaserad behandling 60 min';
const FREE = 'Ikbt, avgiftsbefriat enligt Regionbeslut';

function found(id: string, booking: Partial<Booking>) {
  const pack = packSchema.parse(builtInPackDocuments()[id]);
  const none = { way: null, vardtjanst: null, length: null, kontakttyp: null, kassa: null };
  return checkBooking({ ...none, ...booking }, pack, text.notes.freeWords);
}

const right = {
  way: 'skriftlig',
  vardtjanst: LATER,
  kontakttyp: 'Telefonkontakt',
  length: '00:15',
  kassa: FREE,
};

describe('a booking', () => {
  it.each<[string, string, Partial<Booking>, string[]]>([
    ['K 7.4', 'kalmar', right, []],
    ['K 7.4', 'kalmar', { ...right, kassa: 'Avgiftsfritt enligt regionbeslut' }, []],
    ['K 7.4', 'kalmar', { ...right, kassa: '' }, ['free-not-said']],
    ['K 7.4', 'kalmar', { ...right, kassa: 'i0' }, ['free-not-said']],
    ['K 7.4', 'kalmar', { ...right, kassa: null }, ['kassa-unread']],
    ['K 7.4', 'kalmar', { ...right, vardtjanst: EARLIER, length: '01:00' }, ['other-service']],
    ['K 7.4', 'kalmar', { ...right, length: '30 min' }, ['other-length']],
    ['K 7.4', 'kalmar', { ...right, kontakttyp: 'Mottagningsbesök' }, ['other-kontakttyp']],
    ['K 7.4', 'kalmar', { way: 'video', kassa: FREE }, ['free-though-it-costs']],
    ['K 7.4', 'kalmar', { way: 'telefon', kassa: FREE }, ['free-though-it-costs']],
    [
      'K 7.4',
      'kalmar',
      { way: 'besok', vardtjanst: 'Besök 45 min', length: '00:45', kassa: '' },
      [],
    ],
    ['K 7.4', 'kalmar', { kassa: FREE }, ['way-unread']],
    [
      'K22 7.3',
      'kalmar-2022',
      {
        ...right,
        vardtjanst: EARLIER,
        length: '01:00',
        kassa: 'Ikb, avgiftsbefriat enligt Regionbeslut',
      },
      [],
    ],
    ['K22 7.3', 'kalmar-2022', { ...right, vardtjanst: LATER }, ['other-service']],
    [
      'K22 7.3',
      'kalmar-2022',
      { ...right, vardtjanst: null, length: null, kontakttyp: 'Distanskontakt via telefon' },
      [],
    ],
    [
      'V, no fees',
      'vgr',
      { way: 'skriftlig', kontakttyp: 'Skriftlig distanskontakt som ersätter besök (BR)' },
      [],
    ],
    [
      'V',
      'vgr',
      { way: 'skriftlig', kontakttyp: 'Mottagningsbesök planerat (M)' },
      ['other-kontakttyp'],
    ],
  ])('%s: in %s %j finds %j', (_, id, booking, ids) => {
    const findings = found(id, booking);
    expect(findings.map((finding) => finding.id)).toEqual(ids);
    for (const finding of findings) expect(text.notes.booking(finding)).toMatch(/\.$/);
  });

  it('that does not say it is free is offered the edition’s own phrase', () => {
    const [finding] = found('kalmar', { ...right, kassa: '' });
    expect(finding).toMatchObject({
      phrase: { trigger: 'i0', text: FREE },
      source: { section: '7.4' },
    });
  });
});

describe('a length', () => {
  it.each([
    ['00:15', 15],
    ['01:00', 60],
    ['30 min', 30],
    ['45 minuter', 45],
    ['1 h', 60],
    [LATER, 15],
    ['Telefonkontakt', null],
    ['', null],
  ])('%j is %s minutes', (said, minutes) => {
    expect(readMinutes(said)).toBe(minutes);
  });
});

describe('a series of times (K22 7.3.1)', () => {
  it('keeps weekday and time, and marks public holidays', () => {
    const series = { first: '2026-12-11', time: '10:00', times: 4, every: 1 };
    const times = weeklyTimes(series, holidays);
    expect(times.map(({ day }) => day)).toEqual([
      '2026-12-11',
      '2026-12-18',
      '2026-12-25',
      '2027-01-01',
    ]);
    expect(times.map(text.notes.time)).toEqual([
      '2026-12-11 10:00, fredag 11 dec',
      '2026-12-18 10:00, fredag 18 dec',
      '2026-12-25 10:00, fredag 25 dec (juldagen, helgdag)',
      '2027-01-01 10:00, fredag 1 jan (nyårsdagen, helgdag)',
    ]);
  });

  it.each([
    [0, 1, 0],
    [-1, 1, 0],
    [Number.NaN, 1, 0],
    [3, 0, 0],
    [1_000, 1, 52],
    [2.9, 2, 2],
  ])('of %s times every %s weeks has %s', (times, every, count) => {
    expect(weeklyTimes({ first: '2026-12-11', time: '10:00', times, every }, {})).toHaveLength(
      count,
    );
  });
});
