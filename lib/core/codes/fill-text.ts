import type { Facts } from '@/lib/schema/condition';

const NAME = /\{([a-z0-9-]+)\}/g;

/**
 * A rule's text with the facts that it names in braces filled in; lists with commas between.
 * @param unknown what stands for a fact that is not known, by its name; three dots where it is not given
 */
export function fillText(
  text: string,
  facts: Facts,
  unknown: Readonly<Record<string, string>> = {},
): string {
  return text.replace(NAME, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : null;
    if (Array.isArray(fact)) return fact.join(', ');
    if (fact !== null && fact !== undefined) return String(fact);
    return Object.hasOwn(unknown, name) ? (unknown[name] ?? '…') : '…';
  });
}
