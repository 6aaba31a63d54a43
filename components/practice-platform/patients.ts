import data from './patients.json';

/** A made-up patient as it is written down: days are told by how long ago they were, so that none grows old. */
export interface PatientCase {
  name: string;
  /** Of the series that is kept for tests, with a wrong check digit: it cannot be anybody's. */
  number: string;
  program: string;
  /** The module that is open. */
  module: number;
  /** When the patient was last there: days ago, null for never, and the form in which it is said. */
  active: { ago: number | null; form: string };
  /** Points from the first module on; an empty one is a form that was not answered. */
  scores: readonly { form: string; points: readonly string[] }[];
  messages: readonly { from: string; ago: number; text: string; urgent?: boolean }[];
  /** How long ago the last form was answered; where nothing is said, when the patient was last there. */
  measured?: number;
  /** How long ago the program was started; where nothing is said, with the first module's form. */
  started?: number;
  /** How many modules are finished; where nothing is said, those before the open one. */
  done?: number;
  therapist?: string;
  red?: string;
  green?: string;
  /** Days that maintenance still lasts; below nought it is over. */
  maintenance?: number;
  /** How long ago the moment was ended. */
  ended?: number;
  handover?: { is: string; unit: string; ago: number };
  schedules?: readonly { form: string; from: number; every: number }[];
}

/** The platform's made-up patients. Together they show every rule of time and score in the manuals. */
export const patients: readonly PatientCase[] = data;
