import { checkPhrases, type DraftPhrase } from '../../core/authoring/check-phrases';
import type { Problem } from '../../core/authoring/problem';
import type { Pack, Phrase } from '../../core/model';
import { mergePacks } from '../../core/packs/merge-packs';
import type { UnitPack } from '../../schema/unit-pack';
import { problemWords } from '../../text/authoring';
import { conflictWords } from '../../text/layers';
import { checkContext, packBelow } from './check-context';
import { readPackFile } from './read-file';
import type { PackCommand, PackConsole } from './run-pack';
import { isTableFile, readTableFile } from './table-file';

/** `check FILE`: says everything that is wrong with a pack, layer or table; 1 where anything is an error. */
export const checkCommand: PackCommand = async ([path = ''], options, console) => {
  if (isTableFile(path)) {
    const base = packBelow(options.extends ?? 'kalmar');
    const { phrases, problems } = readTableFile(path, base, options.id ?? '', options.field);
    const replaced = phrases.filter(({ change }) => change === 'replace');
    const found = problemsOf(
      phrases,
      below(
        base,
        replaced.map(({ phrase }) => phrase.id),
      ),
    );
    return report(path, phrases.length, [...problems, ...found], [], console);
  }
  const file = readPackFile(path);
  if (file.kind === 'layer') return checkLayer(path, file.layer, console);
  const problems = problemsOf(drafts(file.pack.phrases), []);
  return report(path, file.pack.phrases.length, problems, overdue(file.pack, console), console);
};

function checkLayer(path: string, layer: UnitPack, console: PackConsole): 0 | 1 {
  const base = packBelow(layer.extends);
  const gone = [...layer.replace.map(({ id }) => id), ...layer.hide];
  const phrases = [...layer.replace, ...layer.add];
  const problems = problemsOf(drafts(phrases), below(base, gone));
  const { conflicts } = mergePacks(base, [{ level: 'unit', document: layer }], console.today);
  const words = conflicts
    .filter(({ kind }) => kind !== 'trigger-shadowed' && kind !== 'case-differs')
    .map(conflictWords);
  return report(path, phrases.length, problems, [...words, ...overdue(layer, console)], console);
}

function problemsOf(phrases: readonly DraftPhrase[], base: readonly Phrase[]): readonly Problem[] {
  return checkPhrases(phrases, checkContext(base));
}

function drafts(phrases: readonly Phrase[]): DraftPhrase[] {
  return phrases.map((phrase) => ({ phrase, line: null }));
}

function below(base: Pack, gone: readonly string[]): readonly Phrase[] {
  const left = new Set(gone);
  return base.phrases.filter(({ id }) => !left.has(id));
}

function overdue({ reviewDate }: { reviewDate: string }, { today }: PackConsole): string[] {
  return reviewDate < today ? [`Paketet skulle ha granskats ${reviewDate}.`] : [];
}

function report(
  path: string,
  count: number,
  problems: readonly Problem[],
  remarks: readonly string[],
  console: PackConsole,
): 0 | 1 {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) console.error(`fel: ${problemWords(problem)}`);
  for (const problem of problems)
    if (problem.severity === 'warning') console.out(`obs: ${problemWords(problem)}`);
  for (const remark of remarks) console.out(`obs: ${remark}`);
  const remarkCount = problems.length - errors.length + remarks.length;
  const phrases = `${count} ${count === 1 ? 'fras' : 'fraser'}`;
  console.out(`${path}: ${phrases}, ${errors.length} fel, ${remarkCount} att se över.`);
  return errors.length > 0 ? 1 : 0;
}
