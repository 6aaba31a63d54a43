/**
 * Every fact that the platform's pages give of a patient, by the name that rules in packs use. A fact that the page
 * does not show, or that could not be read, is not there. Names and personnummer are never facts.
 */
export const factNames = {
  /** The program's id in the pack. */
  program: 'text',
  /** `active`, `maintenance` or `ended`. */
  phase: 'text',
  /** The module the patient has come to, and how many the program has. */
  module: 'number',
  modules: 'number',
  /** Question 9 of MADRS-S, its latest answer that can be read, and the day of it. */
  'fraga-9': 'number',
  'fraga-9-day': 'day',
  /** Where it stands: `madrs-s` (the whole form), `fraga-9` (the question by itself) or `flag` (the list's flag). */
  'fraga-9-from': 'text',
  /** Of the latest measurement: `read`, `outside` 0–6, `unreadable`, `not-shown` in a full form, `missing`. */
  'fraga-9-status': 'text',
  /** The same of PHQ-9's question 9, which is answered 0–3. */
  'phq-9-fraga-9': 'number',
  'phq-9-fraga-9-day': 'day',
  'phq-9-fraga-9-from': 'text',
  'phq-9-fraga-9-status': 'text',
  /** The platform shows a red or a green flag of its own. */
  'platform-red': 'boolean',
  'platform-green': 'boolean',
  /** The patient has never logged in. */
  'never-logged-in': 'boolean',
  'last-active': 'day',
  /** Days since the patient was last logged in. */
  'days-inactive': 'number',
  /** Days since the patient last wrote; on a list, which does not say so, since the last log-in. */
  'days-without-dialogue': 'number',
  /** A whole week for each seven days in `days-without-dialogue`. */
  'week-of-silence': 'number',
  /** A message from the patient has no answer yet; since when, and for how many working days. */
  waiting: 'boolean',
  'waiting-since': 'day',
  'waiting-working-days': 'number',
  /** One of those that wait is marked as urgent, and how many are. */
  'waiting-urgent': 'boolean',
  'waiting-urgent-count': 'number',
  /** A message holds words of the unit's own list, and how many do. */
  'words-found': 'boolean',
  'words-found-count': 'number',
  /** The agreed day passed without a message from the patient: since when. */
  'agreed-day-missed': 'boolean',
  'agreed-day': 'day',
  /** Days since the therapist wrote, where that was after the missed day and the patient has not answered. */
  'days-since-reminder': 'number',
  /** A module is done and the therapist has not yet written back. */
  'module-done': 'boolean',
  'module-done-since': 'day',
  /** Modules that are open to the patient and not done. */
  'open-modules': 'number',
  'handover-pending': 'boolean',
  'handover-since': 'day',
  'maintenance-until': 'day',
  'maintenance-over': 'boolean',
  'ended-not-deleted': 'boolean',
  'ended-since': 'day',
  'days-since-ended': 'number',
  /** Weeks since the start beyond one week for each module. */
  'weeks-over-plan': 'number',
  /** The main scale since the start: `worse`, `same` (no better) or `better`, and over how many weeks. */
  'score-trend': 'text',
  'score-weeks': 'number',
} as const;

/** The name of a fact about a patient. */
export type FactName = keyof typeof factNames;
