import { foldCase } from '../text/fold-case';
import { normaliseLabel } from '../text/normalise-label';

/** Labels that a person's name, number or address stands behind, by how they begin. */
const PERSON =
  /^(?:namn|för ?namn|efter ?namn|tilltalsnamn|fullständigt namn|patient|patienten|patientens|patientnamn|personnummer|personnr|pnr|person|klient|invånare|anhörig|närstående|kontaktperson|vårdnadshavare|behandlare|ansvarig behandlare|vårdgivare|läkare|psykolog|kurator|signerad av|skriven av|inloggad|användare|adress|e-post|telefon|mobil)(?![\p{L}-])/u;
const NUMBER = /(?:\d{6}|\d{8})\s?[-–+]?\s?\d{4}(?!\d)/;
const WORD = /\p{L}[\p{L}\p{M}'’-]+/gu;

/** Whether a label names somebody, so that what follows it is a person's. */
export function isPersonLabel(label: string): boolean {
  return PERSON.test(normaliseLabel(label));
}

/** Whether a text has something in it that may be a personnummer. */
export function holdsNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** The words of a text in folded case, as a mask has them; single letters are none, nor are words of person labels. */
export function secretWords(text: string): readonly string[] {
  const words = text.normalize('NFC').match(WORD) ?? [];
  return words.map(foldCase).filter((word) => !PERSON.test(word));
}
