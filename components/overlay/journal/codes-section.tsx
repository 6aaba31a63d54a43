import type { CodesView } from '@/lib/state/journal-views';
import { codes as words } from '@/lib/text/codes';
import { journal } from '@/lib/text/journal';
import { Section } from '../sidebar/section';
import { UnreadLines } from '../sidebar/unread-lines';
import { ChoiceField } from './choice-field';
import { CodeFinding } from './code-finding';

interface CodesSectionProps {
  view: CodesView;
  onPhase(phase: string): void;
  onAct(finding: string): void;
}

/** What the routine says of the codes of the note, gravest first. */
export function CodesSection({ view, onPhase, onAct }: CodesSectionProps) {
  const { isRead, lines, open, phases, phase } = view;
  return (
    <Section id="codes" heading={words.heading}>
      {open > 0 && <p class="total">{words.open(open)}</p>}
      <ChoiceField
        id="phase"
        label={words.phase}
        options={phases}
        chosen={phase}
        onChoose={(chosen) => chosen !== null && onPhase(chosen)}
      />
      {!isRead && <UnreadLines lines={[words.noRows]} />}
      {isRead && lines.length === 0 && <p class="quiet">{words.none}</p>}
      {lines.length > 0 && (
        <>
          <ul class="lines">
            {lines.map((line) => (
              <CodeFinding key={line.key} line={line} onAct={() => onAct(line.key)} />
            ))}
          </ul>
          <p class="small quiet">{journal.codes.about}</p>
        </>
      )}
    </Section>
  );
}
