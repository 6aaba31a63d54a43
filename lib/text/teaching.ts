/** What is said where a field is pointed out, tried or mapped. */
import type { FieldRole } from '@/lib/core/model';
import type { ProbeOutcome } from '@/lib/core/teach/probe-outcome';

const ROLES: Record<FieldRole, string> = {
  kontaktorsak: 'Kontaktorsak (anledning till besök)',
  kontaktsatt: 'Kontaktsätt',
  atgard: 'Åtgärd (behandlingsinsats)',
  planering: 'Planerade åtgärder',
  skattningsskalor: 'Skattningsskalor',
  behandlingsprogram: 'Behandlingsprogram',
  diagnos: 'Diagnos och kodning',
  avslut: 'Avslut av behandling',
  meddelande: 'Meddelande till patienten',
  valkomstmeddelande: 'Välkomstmeddelande',
  kassa: 'Information till kassa och inskrivning',
  'sarskild-information': 'Särskild information',
  'kallelse-fritext': 'Fritext till vald kallelse',
  vardtjanst: 'Vårdtjänst',
  kontakttyp: 'Kontakttyp',
};

const PROBES: Record<ProbeOutcome, string> = {
  pasted:
    'Det går att skriva här. Texten blev exakt och gick att ångra. Sidans egen redigerare tog emot den.',
  typed: 'Det går att skriva här. Texten blev exakt och gick att ångra.',
  'no-field': 'Ställ markören i ett tomt textfält på sidan och prova igen.',
  'not-empty': 'Fältet har redan text och är orört. Prova i ett tomt fält.',
  'too-long': 'Provtexten får inte plats i fältet. Inget är skrivet.',
  refused:
    'Fältet tog inte emot texten och är som det var. Fraser skrivs inte här, men går att kopiera.',
  'no-undo':
    'Det går att skriva här, men ångra gav inte tillbaka fältet. Provtexten är borttagen på annat sätt.',
  left: 'Provtexten ”Ledtråd” gick inte att ta bort. Radera den själv i fältet.',
};

export const teaching = {
  heading: 'Fält på sidan',
  point: 'Peka ut fält',
  pointHelp: 'När Ledtråd inte hittar ett fält kan du visa vilket det är.',
  pointing:
    'Peka på fältet och klicka. Med tangentbordet: Tab till fältet, sedan Enter. Esc eller Stäng avbryter.',
  cancel: 'Avbryt',
  noName: 'Fält utan namn',
  chosen: (label: string | null) =>
    label === null ? 'Fältet utan namn är valt.' : `Fältet ”${label}” är valt.`,
  question: (label: string | null) => `Vad är ${label === null ? 'fältet' : `”${label}”`}?`,
  ownRoles: 'Fält i systemet',
  otherRoles: 'Andra fält',
  /** All roles, in the order in which they are offered. */
  roles: Object.keys(ROLES) as readonly FieldRole[],
  role: (role: FieldRole) => ROLES[role],
  done: (label: string | null, role: FieldRole) =>
    `${label === null ? 'Fältet' : `Fältet ”${label}”`} är nu ${ROLES[role]} på den här webbplatsen.`,
  notKept: 'Fältet gick inte att spara. Ladda om sidan när du har sparat, och prova igen.',
  cannotTell:
    'Fältet går inte att skilja från de andra fälten på sidan, så Ledtråd kan inte känna igen det igen.',
  taught: 'Utpekade fält här',
  remove: 'Ta bort',
  removeNamed: (role: FieldRole) => `Ta bort ${ROLES[role]}`,
  taughtLine: (label: string, role: FieldRole) =>
    label === '' ? ROLES[role] : `${ROLES[role]}: ”${label}”`,
  probe: 'Prova i detta fält',
  probeHelp: 'Skriver ett ord i det tomma fält där markören står och tar bort det igen.',
  probeWord: 'Ledtråd',
  probing: 'Provar …',
  probed: (outcome: ProbeOutcome) => PROBES[outcome],
  noAnswer: 'Sidan svarade inte. Klicka i ett fält på sidan och prova igen.',
  map: 'Fältkarta',
  mapHelp: 'Sidans uppbyggnad som en fil, utan innehåll, för den som ska lära Ledtråd systemet.',
  mapReady: 'Fältkartan är klar. Inget är sparat än.',
  mapAbout:
    'Det här är sidans rubriker, etiketter och fält. Värden är inte med, och siffror och namn är dolda. Läs igenom innan du sparar eller skickar den.',
  mapText: 'Fältkartans innehåll',
  mapFile: (day: string) => `faltkarta-${day}.json`,
  save: 'Spara filen',
  copy: 'Kopiera',
  copied: 'Fältkartan är kopierad.',
  saved: 'Fältkartan är sparad bland dina hämtade filer.',
  close: 'Stäng',
};
