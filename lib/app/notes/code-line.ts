import type { CodeFinding } from '@/lib/core/codes/check-codes';
import type { CareKnowledge } from '@/lib/core/packs/care';
import type { CodeLine, FindingTone } from '@/lib/state/journal-views';
import { codes as words } from '@/lib/text/codes';

/** How grave a finding is, in the colours of the flags. */
export const TONES: Record<CodeFinding['severity'], FindingTone> = {
  error: 'red',
  warning: 'amber',
  information: 'info',
};

/** What a finding is known by, as long as its row stays where it is. */
export function findingKey({ id, row, diagnosis }: CodeFinding): string {
  return [id, row ?? '', diagnosis ?? ''].join(' ');
}

/**
 * A finding in words, with what one click does about it.
 * @param canAdd whether the page has a field that takes this finding's code
 */
export function codeLine(
  finding: CodeFinding,
  { name }: Pick<CareKnowledge, 'name'>,
  canAdd: boolean,
): CodeLine {
  const { severity, text, due, steps, code, mended } = finding;
  const adds = canAdd && code !== null;
  const label = adds ? words.add : words.copy;
  const act = code ?? mended;
  return {
    key: findingKey(finding),
    tone: TONES[severity],
    word: words.severity[severity],
    text,
    due,
    steps,
    source: words.source(finding, name),
    act: act === null ? null : { code: act, label: label(act), adds },
  };
}
