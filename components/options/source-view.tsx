import { OctagonX, TriangleAlert } from 'lucide';
import type { Problem } from '@/lib/core/authoring/problem';
import type { OptionsData } from '@/lib/state/options-model';
import { problemWords, tableWords } from '@/lib/text/authoring';
import { optionsPacks as text } from '@/lib/text/options-packs';
import { PhrasePreview } from '../overlay/phrase-preview';
import { Icon, type IconShape } from '../ui/icon';
import { fieldName } from './field-name';
import type { SourceReading } from './read-source';
import { ScrollBox } from './scroll-box';

/** So many rows and problems are shown; the counts say how many there are. */
const MOST = 100;

/** What was found in the table: its columns, what is wrong by row, and the phrases as they become. */
export function SourceView({ reading, data }: { reading: SourceReading; data: OptionsData }) {
  const { phrases, hide, lock, problems, columns, faults } = reading;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const names = columns.map((column) => tableWords.heads[column]).join(', ');
  return (
    <>
      <div role="status">
        {faults.map((fault) => (
          <p key={fault} class="bad">
            <Icon shape={OctagonX} /> {fault}
          </p>
        ))}
        {columns.length > 0 && <p>{text.columns(names)}</p>}
        <p>
          <b>{text.counts(phrases.length, errors.length, warnings.length)}</b>
        </p>
        {hide.length + lock.length > 0 && <p>{text.changes(hide.length, lock.length)}</p>}
      </div>
      <Problems title={text.errors} problems={errors} tone="bad" shape={OctagonX} />
      <Problems title={text.warnings} problems={warnings} tone="warn" shape={TriangleAlert} />
      {phrases.length > 0 && <Preview phrases={phrases} data={data} />}
    </>
  );
}

interface ProblemsProps {
  title: string;
  problems: readonly Problem[];
  tone: 'bad' | 'warn';
  shape: IconShape;
}

function Problems({ title, problems, tone, shape }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div class={tone}>
      <h3>{title}</h3>
      <ul class="plain">
        {problems.slice(0, MOST).map((problem, index) => (
          <li key={index}>
            <Icon shape={shape} /> {problemWords(problem)}
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p>{text.more(problems.length - MOST)}</p>}
    </div>
  );
}

function Preview({ phrases, data }: { phrases: SourceReading['phrases']; data: OptionsData }) {
  const nameOf = (program: string) =>
    data.pack.programs.find(({ id }) => id === program)?.name ?? program;
  const heads = [text.row, text.trigger, text.what, text.fields, text.programs, text.text];
  return (
    <>
      <h3>{text.preview}</h3>
      <ScrollBox label={text.preview}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {phrases.slice(0, MOST).map(({ line, change, phrase }) => (
              <tr key={phrase.id}>
                <td>{line}</td>
                <th scope="row">{phrase.trigger}</th>
                <td>{text.change[change]}</td>
                <td>{phrase.fields.map((role) => fieldName(role, data)).join(', ')}</td>
                <td>{phrase.programs.map(nameOf).join(', ') || text.allPrograms}</td>
                <td>
                  <PhrasePreview phrase={phrase} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {phrases.length > MOST && <p>{text.more(phrases.length - MOST)}</p>}
    </>
  );
}
