import { Bold, List } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import { Icon, type IconShape } from '../ui/icon';

const text = practiceMoment.conversation;
const TOOLS: readonly [command: string, name: string, shape: IconShape][] = [
  ['bold', text.bold, Bold],
  ['insertUnorderedList', text.list, List],
];

/** What {@link RichEditor} takes. */
export interface RichEditorProps {
  label: string;
  /** What stands in it from the start. */
  start?: string;
  editor: RefObject<HTMLDivElement | null>;
}

/** An editor for formatted text. What is written is the page's alone, so that the browser's own undo holds. */
export function RichEditor({ label, start = '', editor }: RichEditorProps) {
  const id = useId();
  useEffect(() => {
    if (editor.current) editor.current.textContent = start;
  }, [editor, start]);
  return (
    <div class="editor">
      <span id={id} class="editor-label">
        {label}
      </span>
      <div class="tools" role="toolbar" aria-label={text.tools}>
        {TOOLS.map(([command, name, shape]) => (
          <button
            key={command}
            type="button"
            // Pressing a button would take the focus, and with it the selection, out of the editor.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              editor.current?.focus();
              document.execCommand(command);
            }}
          >
            <Icon shape={shape} />
            {name}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: formatted text needs an editable element, which no form field is */}
      <div
        ref={editor}
        class="rich-text"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-labelledby={id}
        contentEditable
      />
    </div>
  );
}
