import CodeMirror from 'codemirror';
import 'codemirror/lib/codemirror.css';
import type { Mount } from './surface';

const start =
  (inputStyle: string): Mount =>
  (host) => {
    const editor = CodeMirror(host, { inputStyle, lineWrapping: true });
    return { text: () => editor.getValue() };
  };

/** CodeMirror 5: its text is in the page, or only drawn there. */
export const codemirror: Record<string, Mount> = {
  'codemirror-contenteditable': start('contenteditable'),
  'codemirror-textarea': start('textarea'),
};
