import type { CodeFinding } from '../core/codes/check-codes';

/**
 * Every Swedish string of the code check that is not a rule's own. Functions take the values that stand in a
 * string.
 */
export const codes = {
  heading: 'Koder',
  none: 'Inget att anmärka på koderna.',
  noRows: 'Kunde inte läsa kodtabellen, kontrollera koderna själv.',
  add: (code: string) => `Lägg till ${code}`,
  copy: (code: string) => `Kopiera ${code}`,
  mend: (code: string) => `Skriv ${code}`,
  copied: (code: string) => `${code} är kopierad. Klistra in den med Ctrl+V.`,
  severity: { error: 'Rätta', warning: 'Se över', information: 'Att veta' },
  phase: 'Kontakten är',
  phases: { assessment: 'Bedömning', ongoing: 'Behandling', end: 'Avslut' },
  steps: 'Så gör du',
  source: ({ source }: CodeFinding, pack: string) =>
    [`${pack}: ${source.document}`, source.section].filter(Boolean).join(', '),
  open: (count: number) => `${count} ${count === 1 ? 'kod' : 'koder'} att se över`,
  /** Words for facts that a rule's text names and that are not known. */
  unknown: { diagnosis: 'huvuddiagnosen', 'way-name': 'det här kontaktsättet' },
};
