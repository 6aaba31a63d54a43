/** The same journal note and patient list that every page of the zoo shows in its own way. All of it is fictional. */

/** A field of the note or booking: what it is, what it is called, and how it is filled in. */
export interface ZooField {
  role: string;
  label: string;
  kind: 'line' | 'lines' | 'rich' | 'choice';
  choices?: readonly string[];
}

/** The keywords of the note "Besök psykisk hälsa". Region Kalmar län, Behandlarmanual iKBT, 7.1.2. */
export const NOTE: readonly ZooField[] = [
  { role: 'kontaktorsak', label: 'Anledning till besök', kind: 'line' },
  {
    role: 'kontaktsatt',
    label: 'Kontaktsätt',
    kind: 'choice',
    choices: ['Välj', 'Distanskontakt via telefon', 'Mottagningsbesök'],
  },
  { role: 'skattningsskalor', label: 'Skattningsskalor', kind: 'line' },
  {
    role: 'behandlingsprogram',
    label: 'Behandlingsprogram',
    kind: 'choice',
    choices: ['Oroshjälpen Plus', 'Ångesthjälpen Plus'],
  },
  { role: 'atgard', label: 'Behandlingsinsats', kind: 'lines' },
  { role: 'planering', label: 'Planerade åtgärder', kind: 'rich' },
  { role: 'diagnos', label: 'Diagnos/Kodning', kind: 'line' },
];

/** What a booking says. The same, section 6. */
export const BOOKING: readonly ZooField[] = [
  { role: 'kassa', label: 'Information till kassa och inskrivning', kind: 'line' },
  { role: 'sarskild-information', label: 'Särskild information', kind: 'line' },
  { role: 'kallelse-fritext', label: 'Fritext till vald kallelse', kind: 'lines' },
];

export const TABS = ['Mina (3)', 'Alla (12)', 'Avslutade', 'Överlämningar (1)'];
export const HEADS = ['Namn', 'Personnummer', 'Överlämningsstart', 'Senast aktiv', 'Flaggor'];

/** The patients of the list, in the order of the heads. */
export const PATIENTS: readonly (readonly string[])[] = [
  ['Tove Övningsson', '19121212-1212', '', '2026-11-23', 'Grön flagga'],
  ['Nils Påhittad', '19121212-1212', '2026-11-20', '2026-11-12', 'Röd flagga'],
  ['Ann-Sofi Testberg', '19121212-1212', '', '2026-10-30', ''],
];

/** Whether the address asks for the patient list; else the page shows the note. */
export const showsList = (): boolean => new URLSearchParams(location.search).has('lista');
