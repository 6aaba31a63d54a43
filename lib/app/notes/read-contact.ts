import { readWay } from '@/lib/core/bookings/read-way';
import type { CodedContact, Phase } from '@/lib/core/codes/code-row';
import { readProgram } from '@/lib/core/flags/read-program';
import type { CareKnowledge } from '@/lib/core/packs/care';
import type { PageFacts } from '@/lib/dom/page/read-page';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const TIME = /^\d{1,2}[:.]\d{2}/;

/** The care contact that the journal's page shows, in the phase that the therapist has chosen; null for what is not read. */
export function readContact(
  { facts }: PageFacts,
  phase: Phase | null,
  { contactTypes, programs }: Pick<CareKnowledge, 'contactTypes' | 'programs'>,
): CodedContact {
  const { kontaktsatt = null, kontakttyp = null } = facts;
  return {
    day: DAY.exec(facts.kontaktdatum ?? '')?.[0] ?? null,
    time:
      TIME.exec(facts.kontakttid ?? '')?.[0]
        .replace('.', ':')
        .padStart(5, '0') ?? null,
    way: readWay({ kontaktsatt, kontakttyp, vardtjanst: null }, contactTypes),
    phase,
    program: readProgram(facts.program ?? '', programs),
  };
}
