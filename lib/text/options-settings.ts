import type { BandFault } from '@/lib/core/scales/band-faults';

const GUIDELINE = 'Stöd och behandling (iKBT) – Riktlinje, Effekthemtagning';

/** Every Swedish string of the options page's single settings, privacy, policy and about. */
export const optionsSettings = {
  sites: {
    title: 'Tilldelade webbplatser',
    help: 'Adresser som du har sagt vad de är. Nya läggs till i Ledtråds fönster medan sidan är öppen.',
    none: 'Ingen webbplats är tilldelad.',
    is: (origin: string, site: string) => `${origin}: ${site}`,
    remove: (what: string) => `Ta bort ${what}`,
  },
  offSites: {
    title: 'Avstängda webbplatser',
    help: 'Här har du stängt av Ledtråd i dess fönster.',
    none: 'Ledtråd är inte avstängt någonstans.',
    turnOn: (origin: string) => `Slå på Ledtråd på ${origin}`,
  },
  features: {
    title: 'Delar som kan stängas av',
    help: 'Det du stänger av försvinner genast från öppna sidor. På patientens sida visas alltid flaggorna och det som inte gick att läsa. Luckor som är kvar räknas alltid.',
  },
  bands: {
    title: 'Skalornas intervall',
    help: 'Så tolkas poängen under Resultat och i anteckningen. Egna intervall gäller bara hos dig. En enhet ändrar dem för alla i sitt paket eller i sin policy.',
    scale: (name: string, range: string) => `${name}, ${range} poäng`,
    called: (range: string, name: string) => `${range}: ${name}`,
    change: (scale: string) => `Ändra intervallen för ${scale}`,
    from: (row: number) => `Intervall ${row} börjar på`,
    name: (row: number) => `Intervall ${row} heter`,
    fromHead: 'Från',
    nameHead: 'Namn',
    remove: (row: number) => `Ta bort intervall ${row}`,
    removeShort: 'Ta bort',
    changeShort: 'Ändra',
    resetShort: 'Använd paketets',
    add: 'Lägg till ett intervall',
    save: 'Spara intervallen',
    reset: (scale: string) => `Använd paketets intervall för ${scale}`,
    fault: ({ kind, row }: BandFault, range: string) =>
      ({
        none: 'Skriv minst ett intervall.',
        'no-number': `Intervall ${row} behöver en poäng som det börjar på.`,
        'not-whole': `Intervall ${row} ska börja på ett heltal: skalan har bara hela poäng.`,
        outside: `Intervall ${row} börjar utanför skalan, som är ${range}.`,
        'no-name': `Intervall ${row} behöver ett namn.`,
        order: `Intervall ${row} ska börja på en högre poäng än det före.`,
      })[kind],
  },
  fields: {
    title: 'Utpekade fält',
    help: 'Fält som du har pekat ut på en sida. De kan sparas och läggas i enhetens paket.',
    none: 'Inget fält är utpekat. Peka ut ett i sidofältet, med ”Peka ut fält”.',
    is: (field: string, label: string, origin: string) =>
      label === '' ? `${field} på ${origin}` : `${field} (”${label}”) på ${origin}`,
    export: 'Spara fälten som JSON',
    exported: 'Fälten är sparade bland dina hämtade filer.',
  },
  checklists: {
    help: 'Listorna kommer ur paketet. En enhet ändrar text och färg i sitt eget paket.',
    none: 'Paketet har inga checklistor.',
    answer: { yes: 'JA', no: 'NEJ' },
    items: (count: number) => `${count} ${count === 1 ? 'punkt' : 'punkter'}`,
    noColour: 'ingen färg',
    question: 'Fråga',
    argument: 'Argument',
  },
  limits: {
    help: 'Gränserna kommer ur paketet. Ett eget värde gäller bara hos dig.',
    none: 'Paketet har inga gränser.',
    pack: (value: string) => `Paketets värde: ${value}`,
    off: 'av',
    useOff: 'Av',
    own: 'Eget värde',
    setBy: (layer: string) => `Satt av ${layer} i stället för källans gräns`,
    noNumber: 'Skriv ett tal, till exempel 4 eller 2,5.',
    set: 'Använd värdet',
  },
  watchWords: {
    help: 'Meddelanden med något av orden ställs först i veckans runda. Utan ord letar Ledtråd inte i meddelanden. Orden är en hjälp att läsa i rätt ordning, inte en bedömning.',
    label: 'Ord, ett på varje rad',
    oddWord: (word: string) =>
      `”${word}” är för kort eller för långt: ett ord har 2 till 60 tecken.`,
    tooMany: 'Listan rymmer högst 200 ord.',
  },
  me: {
    title: 'I dina meddelanden',
    help: 'Används i meddelanden du skickar. Uppgifterna stannar i webbläsaren.',
    name: 'Ditt namn, som det ska stå i meddelanden',
    answerDays: 'Dagar då du svarar',
    answerDaysHelp: 'Till exempel tisdag.',
    supportContact: 'Stöd som patienten kan vända sig till',
    supportHelp: (contact: string) => `Enhetens: ${contact}`,
  },
  keys: {
    expand: (site: string) => `Skriver in frasen i ${site}`,
    which: 'Tangenter',
    names: { Enter: 'Enter', Tab: 'Tab', Space: 'Mellanslag' },
    shortcuts: 'Kortkommandon',
    chooser: 'Sök fras',
    nextGap: 'Nästa lucka',
    sidebar: 'Visa eller dölj sidofältet',
    help: 'Ställ dig i rutan och tryck tangenterna. Tab går vidare utan att ändra.',
    needsModifier: 'Ett kortkommando behöver Ctrl eller Alt.',
    altGr: 'Ctrl och Alt tillsammans är AltGr och skriver tecken. Välj något annat.',
    taken: (name: string) => `Tangenterna används redan till ”${name}”.`,
    noKey: 'Den tangenten kan inte användas. Välj en bokstav, en siffra eller mellanslag.',
  },
  tally: {
    help: 'Räknas i den här webbläsaren, per dag. Ingen text och ingen patient, och inget lämnar datorn. En kod räknas när du lägger till eller kopierar den ur kodkontrollen.',
    label: 'Räknat per dag',
    none: 'Inget är räknat än.',
    day: 'Dag',
    expansions: 'Fraser',
    characters: 'Sparade tecken',
    codes: 'Rättade koder',
    sum: 'Summa',
    clear: 'Nollställ räknaren',
    sure: 'Nollställa räknaren? Siffrorna går inte att få tillbaka.',
    guideline: 'Riktlinjens siffror',
    figures:
      'En hel iKBT tar ungefär 2–3 timmar i direkt patientarbete. Samma innehåll öga mot öga tar 8–9 timmar. Det är 60–75\u00a0% mindre tid.',
    source: `Källa: ${GUIDELINE}`,
  },
  privacy: {
    help: 'Ledtråd skickar inget om dig eller dina patienter. Här är allt som är lagrat i webbläsaren.',
    session:
      'Det som behövs mellan två flikar om en patient ligger i minnet. Det försvinner när webbläsaren stängs, eller efter 8 timmar.',
    reading: 'Läser det som är lagrat …',
    none: 'Inget är lagrat.',
    part: (name: string, size: string) => `${name}, ${size}`,
    total: (size: string) => `Tillsammans ${size}`,
    again: 'Läs igen',
    unread: 'Det lagrade gick inte att läsa. Försök igen.',
    delete: 'Radera allt som är lagrat',
    sure: 'Radera allt? Dina fraser, inställningar, paket och räknaren försvinner. Spara dem först under Översikt om du vill ha dem kvar.',
    confirm: 'Ja, radera allt',
  },
  policy: {
    help: 'Det som IT har satt för datorn. Det ändras bara där.',
    guide: 'Spara anvisningen för IT',
    none: 'IT har inte satt något.',
    key: 'Nyckel',
    value: 'Värde',
    locked: 'Låsta inställningar',
    noneLocked: 'Inga inställningar är låsta.',
    problems: 'Det här i policyn gick inte att läsa och används inte',
  },
  about: {
    version: (version: string) => `Ledtråd ${version}`.trim(),
    use: 'Avsedd användning',
    useText:
      'Ledtråd visar enhetens egen rutin för iKBT vid det fält där arbetet görs: fraser, checklistor, koder och påminnelser, med källa. Ledtråd är ingen medicinsk bedömning, ställer ingen diagnos och föreslår ingen behandling. Det är du som behandlare som avgör och signerar.',
    license: 'Licens',
    own: 'Ledtråd har MIT-licens.',
    shipped: 'Det här följer med:',
    libraries: [
      'Preact, MIT-licens, © Jason Miller',
      '@preact/signals, MIT-licens, © Preact Team',
      'Zod, MIT-licens, © Colin McDonnell',
      'Lucide (ikoner), ISC-licens, © Lucide Icons and Contributors',
    ],
    support: (contact: string) => `Stöd på din enhet: ${contact}`,
    practice: 'Öppna övningsjournalen',
  },
};

/** A number of bytes as it is read: ”512 byte”, ”3,4 kB”. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} byte`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toLocaleString('sv-SE', { maximumFractionDigits: 1 })} ${unit}`;
}
