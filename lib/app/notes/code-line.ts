import type { CodeFinding } from '@/lib/core/codes/check-codes';
import type { CareKnowledge } from '@/lib/core/packs/care';
import type { CodeAct, CodeLine, FindingTone } from '@/lib/state/journal-views';
import { codes as words } from '@/lib/text/codes';
import type { CodeCheck } from './check-page';

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

/** A finding in words, with what one click does about it. */
export function codeLine(
  finding: CodeFinding,
  { name }: Pick<CareKnowledge, 'name'>,
  check: CodeCheck,
): CodeLine {
  const { severity, text, due, steps } = finding;
  return {
    key: findingKey(finding),
    tone: TONES[severity],
    word: words.severity[severity],
    text,
    due,
    steps,
    source: words.source(finding, name),
    act: actOf(finding, check),
  };
}

/** A code that is missing under another diagnosis than the first is copied: the page would hang it on the first. */
function actOf({ code, mended, row, diagnosis }: CodeFinding, check: CodeCheck): CodeAct | null {
  if (code !== null) {
    const isFirst = diagnosis === null || diagnosis === check.firstDiagnosis;
    return check.takesCode && isFirst
      ? { code, label: words.add(code), way: 'add' }
      : { code, label: words.copy(code), way: 'copy' };
  }
  if (mended === null) return null;
  const isOpen = row !== null && check.fields[row];
  return isOpen
    ? { code: mended, label: words.mend(mended), way: 'mend' }
    : { code: mended, label: words.copy(mended), way: 'copy' };
}
