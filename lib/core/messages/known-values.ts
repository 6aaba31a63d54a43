import type { Program } from '@/lib/schema/program';
import type { PatientFacts } from '../flags/patient-reading';
import type { KnownValues } from './as-phrase';

/** What the values of a message's gaps are taken from. */
export interface ValueSources {
  /** The patient's name as the page shows it. */
  patient: string | undefined;
  /** The therapist's name and answer days: the user's own settings go before the page. */
  therapist: string | undefined;
  answerDays: string | undefined;
  facts: PatientFacts;
  programs: readonly Program[];
}

/**
 * The values that are known for the gaps of messages. A program takes a week for each module (K, K22: "modul per
 * vecka"), so the weeks are offered as the number of modules.
 */
export function knownValues(sources: ValueSources): KnownValues {
  const { facts, programs, patient, therapist, answerDays } = sources;
  const program = programs.find(({ id }) => id === facts.program);
  const number = (fact: PatientFacts['module']) => (typeof fact === 'number' ? fact : null);
  const module = number(facts.module);
  const modules = number(facts.modules) ?? program?.parts ?? null;
  const next = module !== null && modules !== null && module < modules ? module + 1 : null;
  const text = (value: number | null) => (value === null ? null : String(value));
  return {
    patient: firstName(patient),
    behandlare: therapist,
    program: program?.name,
    moduler: text(modules),
    veckor: text(modules),
    svarsdagar: answerDays,
    modul: text(module),
    nästa: text(next),
  };
}

/** "Saga Låtsasdotter" and "Låtsasdotter, Saga" are both Saga. */
function firstName(name: string | undefined): string | undefined {
  const given = name?.includes(',') ? name.split(',')[1] : name;
  return given?.trim().split(/\s+/)[0];
}
