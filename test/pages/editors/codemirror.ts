import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import CodeMirror5 from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import type { Mount } from './surface';

/** CodeMirror 5: its text is in the page, or only drawn there. */
const five =
  (inputStyle: string): Mount =>
  (host) => {
    const editor = CodeMirror5(host, { inputStyle, lineWrapping: true });
    return { text: () => editor.getValue() };
  };

/** CodeMirror 6, set up as its own documentation does for text. */
const six: Mount = (host) => {
  const keys = keymap.of([...defaultKeymap, ...historyKeymap]);
  const extensions = [history(), drawSelection(), EditorView.lineWrapping, keys];
  const view = new EditorView({ state: EditorState.create({ extensions }), parent: host });
  view.contentDOM.dataset.field = '';
  return { text: () => view.state.doc.toString() };
};

export const codemirror: Record<string, Mount> = {
  'codemirror5-contenteditable': five('contenteditable'),
  'codemirror5-textarea': five('textarea'),
  codemirror6: six,
};
