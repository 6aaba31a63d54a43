import { describe, expect, it } from 'vitest';
import { checklistsAt } from '@/lib/core/checklists/checklists-at';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';

const R = 'Stöd och behandling (iKBT) – Riktlinje';
const pack = packSchema.parse(builtInPackDocuments().inforande);

function listOf(id: string) {
  const found = pack.checklists.find((list) => list.id === id);
  if (!found) throw new Error(`no checklist ${id}`);
  return found;
}

const itemOf = (list: string, id: string) => listOf(list).items.find((item) => item.id === id);

const CHIEF = /^Verksamhetschef$/;
const ADMINISTRATOR = /^Behörighetsadministratör$/;
const FIRST = /^Verksamhetschef, enhetschef, utsedda behandlare \(eventuellt alla\)$/;
const ALL =
  /^Verksamhetschef, enhetschef, utsedda behandlare \(eventuellt alla\), behörighetsadministratör$/;
const THERAPISTS = /^Utsedda behandlare \(eventuellt alla\)$/;

/** The table of R "Uppskattad tidsåtgång av nytt införande i verksamhet". */
const ROLLOUT: [id: string, says: RegExp, time: RegExp, who: RegExp][] = [
  ['interest', /intresse till Helpdesk.*deltagarlistan.*möte 1/, /^0,5 h$/, CHIEF],
  ['meeting-1', /möte 1/, /^2 h$/, FIRST],
  ['decide', /Besluta, och återkoppla/, /^0,5 h$/, CHIEF],
  ['films', /filmerna och boka nästa möte/, /^1,5 h$/, ALL],
  ['meeting-2', /möte 2/, /^2 h$/, ALL],
  ['risk', /riskanalysen.*hemläxa/, /^3 h$/, ALL],
  ['permissions', /Tilldela behörigheter/, /^1 h$/, ADMINISTRATOR],
  ['meeting-3', /möte 3/, /^6 h och eventuell restid$/, THERAPISTS],
  ['start', /aktivera en patient/, /^1,5 h och tiden för själva behandlingen$/, THERAPISTS],
  ['follow-up', /uppföljningsmöte/, /^0,5 h$/, ALL],
];

describe('the rollout (R Uppskattad tidsåtgång)', () => {
  it('has every activity in its order, those with hours first', () => {
    const timed = listOf('rollout').items.filter(({ time }) => time !== undefined);
    expect(timed.map(({ id }) => id)).toEqual(ROLLOUT.map(([id]) => id));
    expect(listOf('rollout').source).toEqual({ document: R, section: 'Uppskattad tidsåtgång' });
  });

  it.each(ROLLOUT)('%s: its hours, and who', (id, says, time, who) => {
    const item = itemOf('rollout', id);
    expect(item?.text).toMatch(says);
    expect(item?.time).toMatch(time);
    expect(item?.who).toMatch(who);
  });

  it.each([
    ['training', 'Obligatoriska krav för att starta', /behörighetsadministratör går utbildning/],
    ['supplier', 'Obligatoriska krav för att starta', /Livanda/],
    ['licence', 'Specifikt för primärvården', /per startat moment.*varje månad/],
    ['attend', 'Förutsättningar', /samtliga möten/],
    ['time', 'Förutsättningar', /Avsätt tid/],
    ['competence', 'Specifika riktlinjer för programmen', /motsvarande steg 1 i KBT/],
  ])('asks for %s (R %s)', (id, section, says) => {
    expect(itemOf('rollout', id)?.section).toBe(section);
    expect(itemOf('rollout', id)?.text).toMatch(says);
  });
});

/** R "Föreslagen uppstart för behandlare": new visits × minutes, follow-ups × minutes. */
const WEEKS: [week: number, visits: number, followUps: number, minutes: number][] = [
  [1, 2, 0, 45],
  [2, 2, 2, 45],
  [3, 2, 4, 45],
  [4, 2, 6, 30],
  [5, 0, 8, 30],
  [6, 0, 8, 30],
  [7, 0, 8, 15],
  [8, 0, 8, 15],
];

describe('the ramp-up (R Föreslagen uppstart för behandlare)', () => {
  it.each(WEEKS)('week %d: %d new visits, %d follow-ups of %d minutes', (week, ...rest) => {
    const [visits, followUps, minutes] = rest;
    const { text, time } = itemOf('ramp-up', `week-${week}`) ?? {};
    const parts = [
      visits > 0 ? `${visits} × 45 min` : '',
      followUps > 0 ? `${followUps} × ${minutes} min` : '',
    ];
    expect(time).toBe(parts.filter(Boolean).join(' och '));
    expect(/(\d+) nybesök/.exec(text ?? '')?.[1] ?? '0').toBe(`${visits}`);
    expect(/(\d+) (?:digitala )?uppföljningar/.exec(text ?? '')?.[1] ?? '0').toBe(`${followUps}`);
    expect(text).toMatch(new RegExp(`^Vecka ${week}: `));
  });

  it('has eight weeks, hours to learn before, and the routine after', () => {
    const weeks = listOf('ramp-up').items.filter(({ id }) => /^week-\d$/.test(id));
    expect(weeks).toHaveLength(8);
    expect(itemOf('ramp-up', 'learn')).toMatchObject({ time: '3 h' });
    expect(itemOf('ramp-up', 'routine')).toMatchObject({ time: '45 min och 8 × 15 min' });
    expect(itemOf('ramp-up', 'routine')?.text).toMatch(/8–12 veckor/);
    expect(listOf('ramp-up').note).toMatch(/Journaldokumentationen ingår/);
  });
});

it.each([
  ['effect', 'hours', /2–3 timmar.*8–9 timmar/],
  ['effect', 'saved', /60–75 %/],
  ['effect', 'more-patients', /20 % av besöken.*40–60 % fler patienter per år/],
  ['fees', 'visit', /ordinarie besöksavgift vid fysiska besök/],
  ['fees', 'digital', /kostar inget/],
])('%s: %s is the figure of R', (list, id, says) => {
  expect(listOf(list).source.document).toBe(R);
  expect(itemOf(list, id)?.text).toMatch(says);
});

it('the digital treatment is free, a physical visit is not (R Patientavgifter)', () => {
  const fees = pack.contactTypes.map(({ id, free, source }) => [id, free, source.section]);
  expect(fees).toEqual([
    ['skriftlig', true, 'Patientavgifter'],
    ['besok', false, 'Patientavgifter'],
  ]);
});

it.each([
  ['unit', ['rollout', 'effect', 'fees']],
  ['training', ['ramp-up']],
] as const)('the lists at %s are %j', (place, ids) => {
  expect(checklistsAt(pack.checklists, place, null).map(({ id }) => id)).toEqual(ids);
});

it('names no program, since R names none', () => {
  expect(pack.programs).toEqual([]);
});
