import type { Source } from '@/lib/schema/base';
import type { CodeRule } from '@/lib/schema/code';
import type { Facts } from '@/lib/schema/condition';
import type { Pack } from '@/lib/schema/pack';
import { factsIn } from '../flags/facts-in';
import { holds, type Limits } from '../rules/holds';
import { checkProgram } from './check-program';
import type { CodeContext } from './code-context';
import type { CodedContact, CodeRow } from './code-row';
import { contactFacts } from './contact-facts';
import { diagnosisFacts, diagnosisGroups } from './diagnosis-groups';
import { fillText } from './fill-text';
import { type ReadRow, readRows } from './read-rows';
import { rowFacts } from './row-facts';

/** Something about a contact's codes that the routine wants seen. Nothing is ever blocked by it. */
export interface CodeFinding {
  /** The rule's id; of a program's own description `program-` and the program's id. */
  id: string;
  severity: CodeRule['severity'];
  /** The row it stands at, 0, 1 …; null for the contact as a whole. */
  row: number | null;
  /** The diagnosis it is about: the one that a missing code would hang on. */
  diagnosis: string | null;
  text: string;
  due: string;
  steps: readonly string[];
  /** The code to add. */
  code: string | null;
  /** How the row's code is rightly written, where it is the code's form that is said to be another. */
  mended: string | null;
  source: Source;
  /** The id of the pack whose routine it is. */
  pack: string;
}

/** What a code check needs of a pack. */
export type CodePack = Pick<Pack, 'id' | 'codes' | 'codeRules' | 'contactTypes' | 'programs'>;

const ORDER = { error: 0, warning: 1, information: 2 } as const;

/**
 * The findings about the codes of one contact by the pack's rules, gravest first, then in the rows' order.
 * What could not be read is unknown to the rules, so that it can be said but is never guessed.
 * @param unknown words for facts that a text names and that are not known, as "huvuddiagnosen" for `diagnosis`
 */
export function checkCodes(
  rows: readonly CodeRow[],
  contact: CodedContact,
  pack: CodePack,
  limits: Limits = {},
  unknown: Readonly<Record<string, string>> = {},
): readonly CodeFinding[] {
  const context: CodeContext = {
    rows: readRows(rows),
    contact,
    codes: new Map(pack.codes.map((code) => [code.code, code])),
    contactTypes: pack.contactTypes,
  };
  const cases = casesOf(context);
  const byRule = pack.codeRules.flatMap((rule) =>
    cases
      .filter(({ scope, facts }) => scope === rule.scope && holds(rule.when, facts, limits))
      .map((one) => findingOf(rule, one, pack.id, unknown)),
  );
  const byProgram = programFindings(context.rows, contact, pack);
  return [...byRule, ...byProgram].toSorted(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.row ?? -1) - (b.row ?? -1),
  );
}

/** One thing that rules of a scope are asked of. */
interface Case {
  scope: CodeRule['scope'];
  row: ReadRow | null;
  diagnosis: string | null;
  facts: Facts;
}

function casesOf(context: CodeContext): readonly Case[] {
  const shared = contactFacts(context);
  const contact: Case = { scope: 'contact', row: null, diagnosis: null, facts: shared };
  const rows = context.rows.map((row): Case => {
    const facts = { ...shared, ...rowFacts(row, context) };
    return { scope: 'row', row, diagnosis: null, facts };
  });
  const groups = diagnosisGroups(context.rows).map((group): Case => {
    const facts = { ...shared, ...diagnosisFacts(group) };
    const { diagnosis } = facts;
    const code = typeof diagnosis === 'string' ? diagnosis : null;
    return { scope: 'diagnosis', row: group.diagnosis, diagnosis: code, facts };
  });
  return [contact, ...rows, ...groups];
}

function findingOf(
  rule: CodeRule,
  { row, diagnosis, facts }: Case,
  pack: string,
  unknown: Readonly<Record<string, string>>,
): CodeFinding {
  const isOfForm = factsIn(rule.when).includes('form');
  const isMended = isOfForm && row && 'code' in row.read && row.read.mended;
  return {
    id: rule.id,
    severity: rule.severity,
    row: row?.index ?? null,
    diagnosis,
    text: fillText(rule.text, facts, unknown),
    due: fillText(rule.due, facts, unknown),
    steps: rule.steps.map((step) => fillText(step, facts, unknown)),
    code: rule.code ?? null,
    mended: isMended && 'code' in row.read ? row.read.code : null,
    source: rule.source,
    pack,
  };
}

function programFindings(
  rows: readonly ReadRow[],
  { program: id }: CodedContact,
  pack: CodePack,
): readonly CodeFinding[] {
  const program = pack.programs.find((candidate) => candidate.id === id);
  return checkProgram(rows, program).map(({ row, diagnosis, indication }) => ({
    id: `program-${id}`,
    severity: 'information',
    row: row.index,
    diagnosis,
    text: indication.text,
    due: indication.due ?? '',
    steps: [],
    code: null,
    mended: null,
    source: indication.source,
    pack: pack.id,
  }));
}
