import { countMarks } from '@/lib/core/checklists/count-marks';
import { marksOf, type Progress } from '@/lib/core/checklists/progress';
import { fillMessage } from '@/lib/core/messages/fill-message';
import type { Checklist, Pack } from '@/lib/core/model';
import type {
  BannerLine,
  ChecklistsView,
  MessagesView,
  ResultsView,
  RoundLine,
  RoundView,
} from '@/lib/state/care-views';
import { scales } from '@/lib/text/scales';

/** Made-up flags, as many as are wanted, worst first. */
export function bannersOf(count: number): BannerLine[] {
  const all: Omit<BannerLine, 'id' | 'acknowledgedAt'>[] = [
    {
      severity: 'red',
      text: 'Fråga 9: 4 av 6, i intervallet för suicidtankar',
      due: 'Ring snarast för personlig kontakt och vidare bedömning. Bedöm individuellt och följ rutinen på din hälsocentral.',
      basis: '4 av 6, MADRS-S fråga 9, 2026-11-20. Gräns 4 (manualen 4.1)',
      checklist: 'red-flag',
    },
    {
      severity: 'amber',
      text: 'Ingen aktivitet på 12 dagar',
      due: 'Skriv ett meddelande. Ring om patienten inte svarar inom ett par dagar.',
      basis: 'Gräns 10 dagar (manualen 3.6.2)',
      checklist: null,
    },
    {
      severity: 'amber',
      text: 'Meddelande väntar på svar sedan 6 arbetsdagar',
      due: 'Svara patienten.',
      basis: 'Gräns 5 arbetsdagar (vårdprocessen, Meddelanden)',
      checklist: null,
    },
    {
      severity: 'info',
      text: 'Modul 3 är klar',
      due: 'Ge återkoppling och öppna nästa modul.',
      basis: 'Källa: manualen 3.6.1',
      checklist: 'weekly',
    },
  ];
  return all
    .slice(0, count)
    .map((line, at) => ({ ...line, id: `flag-${at}`, acknowledgedAt: null }));
}

/** A made-up list of patients, the first third with something due. */
export function roundOf(count: number): RoundView {
  const due = Math.ceil(count / 3);
  const lines = Array.from({ length: count }, (_, index) => lineOf(index, index < due));
  return {
    lines,
    due,
    missing: ['Listan har ingen kolumn ”Meddelanden”, så det som står där är inte med.'],
    checklists: [],
  };
}

const FIRST = ['Disa', 'Ivar', 'Nova', 'Tage', 'Alma', 'Olle'];
const LAST = ['Demolund', 'Exempellund', 'Övningsdal', 'Fiktiv', 'Testberg'];

function lineOf(index: number, isDue: boolean): RoundLine {
  const name = `${FIRST[index % FIRST.length]} ${LAST[index % LAST.length]}`;
  const unread = index % 7 === 6 ? ['Kunde inte läsa modulen, kontrollera själv'] : [];
  if (!isDue) return { index, name, need: null, reasons: [], step: null, unread };
  const [red, amber, wait] = bannersOf(3).map(({ severity, text, due, basis }) => ({
    severity,
    text,
    due,
    basis,
  }));
  if (!red || !amber || !wait) throw new Error('tre flaggor behövs');
  if (index === 0)
    return { index, name, need: 'Röd flagga', reasons: [red, wait, amber], step: null, unread };
  const isSilent = index % 2 === 1;
  return {
    index,
    name,
    need: isSilent ? 'Har inte hörts av' : 'Väntar på svar',
    reasons: [isSilent ? amber : wait],
    step: isSilent ? 'Steg 2 av 4 när patienten inte hörs av' : null,
    unread,
  };
}

/** Made-up results: a trend with bands, one that goes the wrong way, a single measuring and none at all. */
export const results: ResultsView = {
  unread: ['Kunde inte läsa poängen på ISI, kontrollera själv.'],
  scales: [
    {
      name: 'MADRS-S',
      min: 0,
      max: 54,
      points: points([31, 28, 24, 25, 19, 14]),
      edges: [13, 20, 35],
      interpretation: 'Lätt depression',
      source: 'Källa: Svanborg & Åsberg 1994.',
      change: '−17 poäng sedan 2026-10-06, bättre',
      information: [],
    },
    {
      name: 'GAD-7',
      min: 0,
      max: 21,
      points: points([9, 11, 14]),
      edges: [5, 10, 15],
      interpretation: 'Måttlig ångest',
      source: 'Källa: Spitzer m.fl. 2006.',
      change:
        '+5 poäng sedan 2026-10-06, sämre: når minsta betydelsefulla skillnad (4, Toussaint m.fl. 2020)',
      information: [scales.worse],
    },
    {
      name: 'KEDS',
      min: 0,
      max: 54,
      points: points([24]),
      edges: [19],
      interpretation: 'Når gränsen för utmattning (19)',
      source: 'Källa: Besèr m.fl. 2014.',
      change: null,
      information: [],
    },
  ],
};

function points(scores: readonly number[]): { day: string; score: number }[] {
  const first = new Date('2026-10-06').getTime();
  return scores.map((score, at) => ({
    day: new Date(first + at * 7 * 86_400_000).toISOString().slice(0, 10),
    score,
  }));
}

/** The pack's messages as if a patient were late, with advice to phone first. */
export function messagesOf({ messages }: Pack, hasField: boolean): MessagesView {
  const known = { patient: 'Disa', behandlare: 'Bo Behandlare', svarsdagar: 'tisdagar' };
  const fitting = ['ring-i-stallet', 'planerat-samtal', 'uppehall', 'brev'];
  return {
    hasField,
    messages: messages
      .map((message) => ({
        message,
        text: fillMessage(message, known).text,
        fits: fitting.includes(message.kind),
        isToPhone: message.kind === 'ring-i-stallet',
      }))
      .toSorted((a, b) => Number(b.isToPhone) - Number(a.isToPhone)),
  };
}

/** The checklists of some ids, one of them open if it is among the pack's. */
export function checklistsOf(
  { checklists }: Pack,
  ids: readonly string[],
  open: string | null,
  progress: Progress,
): ChecklistsView {
  const find = (id: string | null): Checklist | null =>
    checklists.find((one) => one.id === id) ?? null;
  const opened = find(open);
  return {
    lists: ids.flatMap((id) => {
      const checklist = find(id);
      return checklist ? [{ checklist, count: countMarks(checklist, marksOf(progress, id)) }] : [];
    }),
    open: opened && { checklist: opened, marks: marksOf(progress, opened.id) },
  };
}
