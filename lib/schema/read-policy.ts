import type { z } from 'zod';
import { type Policy, policySchemas } from './policy';
import { read } from './read-document';
import { readSettings } from './read-settings';

/** A managed policy, read key by key. */
export interface PolicyReading {
  /** What is sound. */
  policy: Policy;
  /** What was left out: the key, with the place in a list from 1, and the reason in Swedish. */
  broken: readonly { name: string; reason: string }[];
}

type Broken = PolicyReading['broken'][number];

/** The keys whose value is a list: a broken entry is left out, the others stay. */
const LISTS = ['packs', 'sites', 'locked', 'packKeys'] as const;

/**
 * Reads the managed policy as the browser gives it. Every key stands for itself: a broken one is left out and said,
 * the others stay; so do the sound entries of a list, and the sound settings. No policy is no error. Never throws.
 */
export function readPolicy(stored: unknown): PolicyReading {
  if (stored === undefined || stored === null) return { policy: {}, broken: [] };
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { policy: {}, broken: [{ name: 'policy', reason: 'Policyn är inget objekt' }] };
  const broken: Broken[] = [];
  const sound = Object.entries(stored).flatMap(([name, value]) => {
    const entry = readKey(name, value, broken);
    return entry === undefined ? [] : [[name, entry] as const];
  });
  return { policy: Object.fromEntries(sound) as Policy, broken };
}

/** One key's sound value; undefined where there is none. */
function readKey(name: string, value: unknown, broken: Broken[]): unknown {
  if (!isKey(name)) {
    broken.push({ name, reason: 'Ledtråd har ingen policy med det namnet' });
    return undefined;
  }
  if (name === 'settings') return readPolicySettings(value, broken);
  const list = LISTS.find((one) => one === name);
  if (list && Array.isArray(value)) return readEntries(list, value, broken);
  const reading = read<z.ZodType>(policySchemas[name], value);
  if (reading.ok) return reading.value;
  broken.push({ name, reason: reading.errors.join('; ') });
  return undefined;
}

function readEntries(
  name: (typeof LISTS)[number],
  values: readonly unknown[],
  broken: Broken[],
): unknown[] {
  return values.flatMap((value, index) => {
    const reading = read<z.ZodType>(policySchemas[name].element, value);
    if (reading.ok) return [reading.value];
    broken.push({ name: `${name} › ${index + 1}`, reason: reading.errors.join('; ') });
    return [];
  });
}

function readPolicySettings(value: unknown, broken: Broken[]): Policy['settings'] {
  const { kept, broken: wrong } = readSettings(value);
  for (const { name, reason } of wrong) {
    const place = name === 'settings' ? name : `settings › ${name}`;
    broken.push({ name: place, reason });
  }
  return kept;
}

function isKey(name: string): name is keyof typeof policySchemas {
  return Object.hasOwn(policySchemas, name);
}
