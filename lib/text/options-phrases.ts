const LEVELS = {
  'built-in': 'Inbyggda',
  region: 'Regionens',
  unit: 'Enhetens',
  person: 'Dina egna',
};
const KINDS = { number: 'tal', date: 'datum', text: 'text', choice: 'val' };

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('sv-SE')} ${number === 1 ? one : many}`;
}

/** Every Swedish string of the options page about phrases: the list, one's own, the trial and the sheet to print. */
export const optionsPhrases = {
  list: {
    search: 'Sök fras',
    placeholder: 'Fras, program, modul eller ord i texten',
    program: 'Program',
    field: 'Fält',
    origin: 'Kommer från',
    all: 'Alla',
    levels: LEVELS,
    label: 'Fraser',
    found: (found: number, of: number) =>
      found === of
        ? `${count(of, 'fras', 'fraser')}.`
        : `${found.toLocaleString('sv-SE')} av ${count(of, 'fras', 'fraser')}.`,
    none: 'Ingen fras passar. Ta bort ett filter, eller skriv en egen fras.',
    help: 'Pil upp och ned byter fras.',
    new: 'Skriv en egen fras',
    keptDraft:
      'Det du skrev är inte sparat, men finns kvar när du öppnar det igen, så länge sidan är öppen.',
    pick: 'Välj en fras i listan.',
  },
  detail: {
    fields: 'Fält',
    programs: 'Program',
    allPrograms: 'Alla program',
    module: 'Modul',
    gaps: 'Luckor',
    gap: (label: string, kind: keyof typeof KINDS) => `${label} (${KINDS[kind]})`,
    noGaps: 'Inga',
    origin: 'Kommer från',
    replaces: 'Ersätter',
    note: 'Anmärkning',
    ordinary: 'Vanligt ord: skrivs in bara när det står ensamt på raden i sitt eget fält.',
    locked: (by: string) => `Låst av ${by}. Frasen kan inte ändras eller döljas.`,
    edit: 'Ändra frasen',
    makeOwn: 'Gör en egen version',
    remove: 'Ta bort din fras',
    sureRemove: (trigger: string) => `Ta bort din fras ”${trigger}”?`,
    sureBack: (trigger: string) => `Ta bort din version av ”${trigger}”? Paketets fras visas igen.`,
    hide: 'Dölj frasen',
  },
  edit: {
    new: 'Ny egen fras',
    change: (trigger: string) => `Ändra ”${trigger}”`,
    trigger: 'Fras',
    triggerHelp: 'Det du skriver. Bokstäver, siffror och bindestreck.',
    text: 'Text',
    textHelp:
      'En lucka skrivs inom klammer: {modul}, {del}, {datum}, {poäng} eller ett eget ord med små bokstäver.',
    insert: 'Sätt in lucka',
    gapNames: ['modul', 'del', 'datum', 'poäng'],
    fields: 'Fält där frasen hör hemma',
    programs: 'Program (inget valt betyder alla)',
    module: 'Modul (1–30, om frasen hör till en)',
    ordinary: 'Frasen är ett vanligt ord: skriv in den bara när den står ensam på raden',
    note: 'Anmärkning',
    gaps: 'Luckor i texten',
    gapKind: (name: string) => `Slag av lucka: ${name}`,
    gapLabel: (name: string) => `Namn på luckan: ${name}`,
    gapSign: (name: string) => `Tecken medan ${name} är okänd`,
    gapChoices: (name: string) => `Val för ${name}, skilda med snedstreck`,
    kinds: KINDS,
    preview: 'Så blir texten',
    problems: 'Att rätta innan du sparar',
    warnings: 'Att se över',
    noTrigger: 'Skriv vad frasen heter.',
    badTrigger: 'En fras har bara bokstäver, siffror och bindestreck, högst 60 tecken.',
    noText: 'Skriv frasens text.',
    noField: 'Välj minst ett fält.',
    badModule: 'Modulen är ett tal från 1 till 30.',
    noChoices: (name: string) => `Skriv minst två val för luckan ${name}.`,
    save: 'Spara frasen',
  },
  trial: {
    title: 'Prova fraser',
    help: 'Skriv en fras, till exempel behint3å, och tryck Enter.',
    field: 'Prova som om du stod i',
    label: 'Fält att prova i',
    written: (trigger: string, gaps: number) =>
      gaps === 0
        ? `Frasen ${trigger} är inskriven.`
        : `Frasen ${trigger} är inskriven, ${count(gaps, 'lucka', 'luckor')} att fylla.`,
    elsewhere: (trigger: string) => `Frasen ${trigger} hör inte hemma i det valda fältet.`,
    several: (trigger: string) => `Flera fraser heter ${trigger}. I journalen får du välja.`,
  },
  hidden: {
    title: (number: number) => `Dolda fraser (${number})`,
    by: (trigger: string, by: string) => `${trigger}: ${by} döljer den`,
    show: (trigger: string) => `Visa ”${trigger}” igen`,
  },
  conflicts: {
    title: (number: number) => `Att känna till om paketen (${number})`,
  },
  sheet: {
    title: 'Lathund',
    about: 'En sida att skriva ut på A4. Den är läsbar i svartvitt.',
    programs: 'Program att ta med',
    long: 'Med hela texten',
    print: 'Skriv ut',
    forAll: 'Alla program',
    caption: (pack: string, version: string, day: string) => `${pack}, version ${version}, ${day}`,
    printed: (day: string) => `Utskriven ${day}`,
    trigger: 'Fras',
    field: 'Fält',
    text: 'Text',
    none: 'Välj minst ett program.',
  },
};
