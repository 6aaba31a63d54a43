import type { FactName } from './fact-name';
import type { PatientFacts, PatientReading, Unread } from './patient-reading';

/** What a text that is not on the page tells: nothing, and nothing that was missed. */
export const nothingRead: PatientReading = { facts: {}, unread: [] };

/** Several readings of the same patient as one. What is yes in one of them stays yes. */
export function joinReadings(...readings: readonly PatientReading[]): PatientReading {
  const facts: { -readonly [Name in FactName]?: PatientFacts[Name] } = {};
  const unread: Unread[] = [];
  for (const reading of readings) {
    for (const key in reading.facts) {
      const name = key as FactName;
      const fact = reading.facts[name];
      if (fact !== null && facts[name] !== true) facts[name] = fact;
    }
    for (const what of reading.unread) {
      if (!unread.includes(what)) unread.push(what);
    }
  }
  return { facts, unread };
}
