/** The page's keywords as they were found. */
interface Found {
  found: number;
  of: number;
  missing: readonly string[];
}

/** One measuring of a scale, as it is read out. */
interface Point {
  day: string;
  score: number;
}

/** Every Swedish string of the sidebar and the banners that belongs to no other part. Functions take the values. */
export const sidebar = {
  label: 'Ledtråd',
  where: (system: string, page: string | null) => [system, page].filter(Boolean).join(', '),
  health: ({ found, of, missing }: Found) =>
    [
      of === 1 ? `${found} av 1 fält hittat` : `${found} av ${of} sökord hittade`,
      ...(missing.length > 0 ? [`saknas: ${missing.join(', ')}`] : []),
    ].join(', '),
  collapse: 'Fäll ihop Ledtråd',
  redFlags: (count: number) => (count === 1 ? 'röd flagga' : 'röda flaggor'),
  amberFlags: (count: number) => (count === 1 ? 'gul flagga' : 'gula flaggor'),
  noRoom: 'Ledtråd får inte plats utan att täcka sidans knappar. Gör fönstret större.',
  otherSide: { left: 'Flytta till vänster', right: 'Flytta till höger' },
  resize: 'Sidofältets bredd',
  pixels: (width: number) => `${width} px`,
  empty: 'Den här sidan har inget att visa. Öppna en patients moment eller en lista.',
  openChecklist: 'Öppna checklistan',
  banners: {
    label: 'Flaggor från Ledtråd',
    more: 'Visa hela',
    less: 'Visa mindre',
    others: (count: number) => `${count} till`,
    fewer: 'Visa färre',
  },
  attention: {
    heading: 'Att uppmärksamma',
    empty: 'Inga flaggor enligt enhetens rutin i det som gick att läsa.',
  },
  round: {
    reasons: (count: number) => (count === 1 ? '1 skäl till' : `${count} skäl till`),
    more: (count: number) => `Visa ${count} till`,
    calm: (count: number) =>
      `${count} ${count === 1 ? 'patient' : 'patienter'} utan något att göra`,
    goTo: 'Går till raden i listan',
    none: 'Ingen patient har något att göra enligt rutinen just nu.',
  },
  results: {
    heading: 'Resultat',
    trend: (name: string, points: readonly Point[], edges: readonly number[]) =>
      [
        `${name}, ${points.length === 1 ? '1 mätning' : `${points.length} mätningar`}: ${points.map(measured).join(', ')}`,
        ...(edges.length > 0 ? [`gränser vid ${edges.map(number).join(', ')}`] : []),
      ].join('; '),
    value: (score: number) => `${number(score)} poäng`,
    first: 'Första',
    last: 'Senaste',
    source: (source: string) => `Källa: ${source}.`,
    empty: 'Inga poäng att visa än. De visas när patienten har svarat på en skattning.',
  },
  messages: {
    others: (count: number) => `Fler meddelanden (${count})`,
    copy: 'Kopiera',
    noField: 'Öppna konversationen och ställ markören i skrivfältet för att skriva in.',
  },
  checklists: {
    back: 'Tillbaka',
    why: 'Varför den färgen?',
    time: (time: string) => `Tid: ${time}`,
    who: (who: string) => `Vem: ${who}`,
    inDocument: (section: string) => `Avsnitt ${section}`,
    question: (position: number, text: string) => `${position}. ${text}`,
  },
};

function measured({ day, score }: Point): string {
  return `${day} ${number(score)}`;
}

function number(value: number): string {
  return String(value).replace('.', ',').replace('-', '−');
}
