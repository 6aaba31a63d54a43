import { describe, expect, it } from 'vitest';
import { checklistsAt } from '@/lib/core/checklists/checklists-at';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { type Checklist, checklistSchema } from '@/lib/schema/checklist';
import { packSchema } from '@/lib/schema/pack';
import { read } from '@/lib/schema/read-document';
import printed from './fixtures/manual-texts.json';

const EDITIONS = ['kalmar', 'kalmar-2022'] as const;
const packs = Object.fromEntries(
  EDITIONS.map((id) => [id, packSchema.parse(builtInPackDocuments()[id])]),
);

function listsOf(id: string): readonly Checklist[] {
  return packs[id]?.checklists ?? [];
}

function list(edition: string, id: string): Checklist {
  const found = listsOf(edition).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${edition} has no checklist ${id}`);
  return found;
}

describe.each(EDITIONS)('the suitability questions of %s', (edition) => {
  const { items, source, kind, colours } = list(edition, 'suitability');

  it('are the thirteen of the manual, word for word', () => {
    expect(items.map(({ text }) => text)).toEqual(printed[edition].questions.texts);
    expect(items).toHaveLength(13);
    expect(source).toMatchObject({
      document: printed[edition].document,
      section: printed[edition].questions.section,
    });
  });

  it('are coloured by a proposal that says why and how certain it is, answer by answer', () => {
    expect([kind, colours]).toEqual(['questions', 'proposed']);
    const cells = items.map(({ yes, no, certainty }) => [yes, no, certainty].join(' '));
    expect(cells).toEqual([
      'green red medium',
      'yellow green high',
      'red green low',
      'red green low',
      'red green low',
      'green red medium',
      'yellow green medium',
      'red green high',
      'green yellow medium',
      'green red medium',
      'green yellow medium',
      'green red low',
      'green yellow medium',
    ]);
    expect(items.filter(({ argument }) => !argument)).toEqual([]);
  });
});

/** Lists, the section that they come from, and words that must stand in them. */
const LISTS: [edition: (typeof EDITIONS)[number], id: string, section: string, says: RegExp[]][] = [
  ['kalmar', 'assessment-guide', '3.2–3.3', [/M\.I\.N\.I\./, /suicidrisk/, /beteendeanalys/]],
  ['kalmar', 'before-start', '3.5.1–3.5.2', [/remissen i Cosmic/, /medicinlistan/, /Boka tid/]],
  [
    'kalmar',
    'formular-1177',
    '3.5.3–3.5.4',
    [/”Starta Paketutskick”/, /”Bedömningsbatteri”/, /”Mottagarlista”/],
  ],
  ['kalmar', 'assessment-visit', '3.5.5', [/torsdag 18\.30/, /Freja eID Plus/, /KVÅ-koda/]],
  ['kalmar', 'start-treatment', '3.6', [/”Starta nytt moment”/, /”Välkomstmeddelande”/, /Boka in/]],
  ['kalmar', 'weekly', '3.6.1', [/fråga 9/, /inom ett par dagar: ring/, /10 dagar/]],
  ['kalmar', 'setback', '3.6.2', [/inte i första taget/, /målen/]],
  [
    'kalmar',
    'ending',
    '3.6.3–3.6.8',
    [/PDF-ikonen/, /90 dagar/, /Gallra/, /”Avslut av behandling”/],
  ],
  [
    'kalmar',
    'red-flag',
    '4.1, 5.6, 6.3',
    [/Ring patienten snarast/, /Vårdförlopp Suicidprevention/],
  ],
  ['kalmar', 'schedule-scale', '4.7', [/”Mätbatterier”/, /”Schemaläggning”/, /”Schemalägg”/]],
  ['kalmar', 'change-therapist', '8.1', [/invånaradministratör/, /vita pilen/, /”byt behandlare”/]],
  ['kalmar', 'handover-start', '8.2.1', [/godkänt/, /”Överlämna”/, /”Fortsätt”/, /ansvaret/]],
  ['kalmar', 'handover-cancel', '8.2.2', [/”Avbryt överlämning”/]],
  ['kalmar', 'handover-receive', '8.2.3', [/”Godkänn”/, /”Tilldela behandlare”/]],
  ['kalmar', 'handover-decline', '8.2.4', [/”Avböj”/]],
  ['kalmar', 'therapist-leaves', '8.3', [/utbildningsenheten/, /stodochbehandling@/]],
  ['kalmar', 'therapist-deactivate', '8.3', [/Gallra alla/, /Inaktivera/]],
  ['kalmar', 'medication', '5.1', [/SSRI/, /Atarax/, /bensodiazepiner/, /Sömnmedicin/]],
  ['kalmar-2022', 'assessment-guide', '3.2', [/psykologisk bedömning/]],
  ['kalmar-2022', 'formular-1177', '3.5–3.5.1', [/Vinfos3/, /fskatta eller Fskatta/, /Vinfos2/]],
  ['kalmar-2022', 'assessment-visit', '3.5.2', [/torsdag 18\.30/]],
  ['kalmar-2022', 'start-treatment', '3.5.3', [/”Starta nytt moment”/, /7\.3\.1/]],
  ['kalmar-2022', 'weekly', '3.5.4', [/inom ett par dagar: ring/]],
  ['kalmar-2022', 'setback', '3.5.5', [/Validera/]],
  ['kalmar-2022', 'ending', '3.5.6–3.5.12', [/Fråga alltid/, /efter 3 månader/, /inte som rutin/]],
  ['kalmar-2022', 'red-flag', '4.1, 5.9, 6.3', [/psykiatrin/, /suicidpreventionsplan/]],
  ['kalmar-2022', 'module-done', '8.1', [/”Invånarstatus”/, /”Läs\/skriv” till ”Läs”/]],
  ['kalmar-2022', 'change-therapist', '8.2', [/blå pilarna/]],
  ['kalmar-2022', 'handover-start', '8.3.1', [/flaggor/]],
  ['kalmar-2022', 'handover-cancel', '8.3.2', [/”Avbryt överlämning”/]],
  ['kalmar-2022', 'handover-receive', '8.3.3', [/”Tilldela behandlare”/]],
  ['kalmar-2022', 'handover-decline', '8.3.4', [/”Avböj”/]],
  ['kalmar-2022', 'therapist-leaves', '8.4', [/datum du slutar/]],
  ['kalmar-2022', 'medication', '5.7–5.8', [/Nedtrappning/, /skrivit ut/]],
  ['kalmar-2022', 'insomnia-observe', '5.6', [/Nattarbete/, /sömnrestriktion/]],
];

it.each(LISTS)('%s: %s is from %s and says what it says', (edition, id, section, says) => {
  const { items, source } = list(edition, id);
  const text = items.map((item) => `${item.text} ${item.help ?? ''}`).join('\n');
  expect(source).toMatchObject({ document: printed[edition].document, section });
  for (const words of says) expect(text).toMatch(words);
});

it('Kalmar ends without asking always and deletes at the end, Kalmar 2022 asks and deletes later', () => {
  const step = (edition: string, id: string) =>
    list(edition, 'ending').items.find((item) => item.id === id)?.text;
  expect(step('kalmar', 'delete')).toContain('i samband med avslutet');
  expect(step('kalmar-2022', 'delete')).toContain('efter 3 månader');
  expect(step('kalmar', 'follow-up')).toBeUndefined();
});

describe.each(EDITIONS)('the checklists of %s', (edition) => {
  it.each([
    ['referral', 'before-start'],
    ['assessment', 'suitability'],
    ['formular-1177', 'formular-1177'],
    ['sob-start', 'start-treatment'],
    ['sob-moment', 'weekly'],
    ['sob-all', 'change-therapist'],
    ['sob-handover', 'handover-receive'],
    ['sob-ended', 'ending'],
    ['flag', 'red-flag'],
    ['journal-end', 'ending'],
  ] as const)('offer at %s the list %s', (place, id) => {
    expect(checklistsAt(listsOf(edition), place, null).map((one) => one.id)).toContain(id);
  });
});

it.each(Object.entries(builtInPackDocuments()))(
  'the checklists of %s have an id each, in words without exclamation marks or straight quotes',
  (_, document) => {
    const { checklists } = packSchema.parse(document);
    const ids = checklists.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(checklists).match(/!|\\"/g)).toBeNull();
  },
);

describe('a checklist', () => {
  const steps = { id: 'a', name: 'A', kind: 'steps', places: ['flag'], source: { document: 'D' } };
  it.each([
    [
      {
        ...steps,
        items: [
          { id: 'a', text: 'x' },
          { id: 'a', text: 'y' },
        ],
      },
      'används av två',
    ],
    [{ ...steps, items: [{ id: 'a', text: 'x', yes: 'red' }] }, 'bara svar på frågor'],
    [
      { ...steps, kind: 'questions', items: [{ id: 'a', text: 'x', yes: 'red' }] },
      'skriv i colours',
    ],
    [{ ...steps, places: ['kitchen'], items: [{ id: 'a', text: 'x' }] }, 'places › 0'],
  ])('is refused when it is wrong: %#', (document, why) => {
    expect(read(checklistSchema, document)).toMatchObject({
      ok: false,
      errors: expect.arrayContaining([expect.stringContaining(why)]),
    });
  });
});
