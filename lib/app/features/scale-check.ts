import { checkTyped, type TypedFinding } from '@/lib/core/scales/check-typed';
import type { FindingLine } from '@/lib/state/journal-views';
import { codes as codeWords } from '@/lib/text/codes';
import { scales as words } from '@/lib/text/scales';
import type { App, Feature } from '../app';
import { TONES } from '../notes/code-line';
import { keptNote } from '../notes/kept-note';

/** Holds the scores in the journal's note against their scales, and against what the platform showed. Blocks nothing. */
export const scaleCheck: Feature = {
  id: 'scale-check',
  start(app) {
    const kept = keptNote(app);
    const stop = app.signals.effect(() => {
      const read = kept.value.value?.note.scores ?? [];
      app.state.typedScores.value = linesOf(app, read);
    });
    app.signal.addEventListener('abort', stop, { once: true });
  },
};

function linesOf(
  { journal, care }: App,
  read: Parameters<typeof checkTyped>[1]['read'],
): readonly FindingLine[] {
  const page = journal.page.value;
  const knowledge = care.knowledge.value;
  if (!page || !knowledge) return [];
  const rows = page.tables
    .filter(({ id }) => id === 'scales')
    .flatMap((table) => table.rows)
    .map(({ cells: { skala = '', poang = '', tolkning = '' } }) => ({
      scale: skala,
      score: poang,
      reading: tolkning,
    }));
  return checkTyped(rows, { ...knowledge, read }).map(lineOf);
}

function lineOf(finding: TypedFinding): FindingLine {
  const severity = finding.kind === 'which-scoring' ? 'information' : 'warning';
  return {
    key: `${finding.name} ${finding.kind}`,
    tone: TONES[severity],
    word: codeWords.severity[severity],
    text: words.typed(finding),
    source: words.source(finding.source, 'published'),
  };
}
