import { useRef, useState } from 'preact/hooks';
import { asText } from '@/lib/core/checklists/as-text';
import { countMarks } from '@/lib/core/checklists/count-marks';
import { marksOf } from '@/lib/core/checklists/progress';
import type { Checklist } from '@/lib/core/model';
import type { SidePanelModel } from '@/lib/state/side-panel-model';
import { checklists as words } from '@/lib/text/checklists';
import { sidePanel } from '@/lib/text/side-panel';
import { ChecklistLine } from '../overlay/sidebar/checklist-line';
import { OpenChecklist } from '../overlay/sidebar/open-checklist';

interface ChecklistsPaneProps {
  lists: readonly Checklist[];
  model: SidePanelModel;
}

/** The unit's checklists with how far each has come, or the one that is open. Marks are kept by the panel alone. */
export function ChecklistsPane({ lists, model }: ChecklistsPaneProps) {
  const [openId, setOpen] = useState<string | null>(null);
  const [said, say] = useState('');
  /** The list that was just opened or left: the focus goes there. */
  const asked = useRef<string | null>(null);
  const open = lists.find(({ id }) => id === openId);
  const progress = model.progress.value;
  const goTo = (id: string | null) => {
    asked.current = id ?? openId;
    say('');
    setOpen(id);
  };
  if (lists.length === 0) return <p>{sidePanel.noChecklists}</p>;
  if (!open) {
    return (
      <ul class="checklists">
        {lists.map((checklist) => (
          <ChecklistLine
            key={checklist.id}
            entry={{ checklist, count: countMarks(checklist, marksOf(progress, checklist.id)) }}
            claimFocus={(id) => id === asked.current}
            onOpen={goTo}
          />
        ))}
      </ul>
    );
  }
  const marks = marksOf(progress, open.id);
  const copy = async () => {
    const text = asText(open, marks, words.words);
    if (text === '') say(words.nothing);
    else say((await model.copy(text)) ? words.copied : sidePanel.notCopiedList);
  };
  return (
    <>
      {model.cut.value.includes(open.id) && (
        <p class="told-cut" role="status">
          {sidePanel.cut}
        </p>
      )}
      <OpenChecklist
        key={open.id}
        checklist={open}
        marks={marks}
        level={2}
        memory={sidePanel.memory}
        claimFocus={(id) => id === asked.current}
        onMark={(item, mark) => {
          say('');
          model.mark(open, item, mark);
        }}
        onCopy={() => void copy()}
        onClear={() => {
          say('');
          model.clear(open);
        }}
        onBack={() => goTo(null)}
      />
      <p class="saved" role="status">
        {said}
      </p>
    </>
  );
}
