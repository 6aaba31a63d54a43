import type { Source } from '@/lib/schema/base';
import type { Facts, Threshold } from '@/lib/schema/condition';
import type { Flag, Need } from '@/lib/schema/flag';
import { holds, type Limits } from '../rules/holds';
import { factNames } from './fact-name';
import { factsIn, type Reached, reachedIn } from './facts-in';
import { needOf, needOrder } from './need-order';
import type { PatientFacts } from './patient-reading';

/** The answer that a flag rests on. */
interface FoundScore {
  value: number;
  /** The highest answer of the question. */
  of: number;
  /** The fact's `-from`: `madrs-s`, `fraga-9`, `phq-9` or `flag`. */
  from: string | null;
  day: string | null;
}

/** A flag that fires for a patient, with its words filled in. */
export interface FoundFlag {
  id: string;
  severity: Flag['severity'];
  need: Need;
  text: string;
  due: string;
  checklist: string | null;
  message: string | null;
  step: number | null;
  source: Source;
  /** Null for a flag that is of no answer to question 9. */
  score: FoundScore | null;
  /** The thresholds that it rests on, as the unit has them. */
  reached: readonly Reached[];
  /** What it rests on, in a form that can be compared: another value gives another mark. */
  mark: string;
}

const SEVERITY = { red: 0, amber: 1, info: 2 };
const NAME = /\{([a-z0-9-]+)\}/g;

/** Finds the flags that fire for a patient's facts. */
export type FlagFinder = (facts: PatientFacts) => FoundFlag[];

/**
 * The flags that fire, worst first: by severity, then by the order of needs, then as the pack has them.
 * In text and due, a fact's name in braces becomes its value, with a decimal comma; one that is not known becomes "–".
 */
export function findFlags(
  flags: readonly Flag[],
  facts: PatientFacts,
  limits: Limits,
): FoundFlag[] {
  return flagFinder(flags, limits)(facts);
}

/** As `findFlags`, made ready once for many patients. */
export function flagFinder(flags: readonly Flag[], limits: Limits): FlagFinder {
  const rules = flags.map((flag) => ({ flag, names: factsIn(flag.when).flatMap(withMore) }));
  return (facts) => {
    const known: Facts = facts;
    return rules
      .filter(({ flag }) => holds(flag.when, known, limits))
      .map(({ flag, names }) => found(flag, names, facts, limits))
      .sort(
        (one, other) =>
          SEVERITY[one.severity] - SEVERITY[other.severity] ||
          needOrder[one.need] - needOrder[other.need],
      );
  };
}

/** A second urgent message is another than the first, though the rule asks only whether there is one. */
function withMore(name: string): readonly string[] {
  return [name, `${name}-since`, `${name}-count`].filter((own) => Object.hasOwn(factNames, own));
}

/** The thresholds' values by id, as conditions take them; one that is turned off is null. */
export function limitsOf(thresholds: readonly Threshold[]): Limits {
  return Object.fromEntries(thresholds.map(({ id, value }) => [id, value]));
}

function found(
  flag: Flag,
  names: readonly string[],
  facts: PatientFacts,
  limits: Limits,
): FoundFlag {
  const score = scoreOf(names, facts);
  const values: Facts = facts;
  return {
    id: flag.id,
    severity: flag.severity,
    need: needOf(flag),
    text: filled(flag.text, values),
    due: filled(flag.due, values),
    checklist: flag.checklist ?? null,
    message: flag.message ?? null,
    step: flag.step ?? null,
    source: flag.source,
    score,
    reached: reachedIn(flag.when, facts, limits),
    mark: markOf(flag.id, names, score, values),
  };
}

function markOf(
  id: string,
  names: readonly string[],
  score: FoundScore | null,
  facts: Facts,
): string {
  const rests = names.map((name) => `${facts[name] ?? ''}`);
  return [id, score?.value, score?.day, ...rests].join(' ');
}

function scoreOf(names: readonly string[], facts: PatientFacts): FoundScore | null {
  if (names.includes('phq-9-fraga-9')) return answer('phq-9-fraga-9', 3, facts);
  return names.includes('fraga-9') ? answer('fraga-9', 6, facts) : null;
}

function answer(
  name: 'fraga-9' | 'phq-9-fraga-9',
  of: number,
  facts: PatientFacts,
): FoundScore | null {
  const value = facts[name];
  const from = facts[`${name}-from`];
  const day = facts[`${name}-day`];
  if (typeof value !== 'number') return null;
  const text = (fact: typeof from) => (typeof fact === 'string' ? fact : null);
  return { value, of, from: text(from), day: text(day) };
}

function filled(text: string, facts: Facts): string {
  if (!text.includes('{')) return text;
  return text.replace(NAME, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : null;
    if (typeof fact === 'number') return String(fact).replace('.', ',').replace('-', '−');
    return typeof fact === 'string' ? fact : '–';
  });
}
