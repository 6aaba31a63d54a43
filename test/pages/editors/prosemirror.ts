import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Mount } from './surface';

const bare: Mount = (host) => {
  const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo };
  const plugins = [history(), keymap(keys), keymap(baseKeymap)];
  const view = new EditorView(host, { state: EditorState.create({ schema, plugins }) });
  view.dom.dataset.field = '';
  const whole = () => view.state.doc;
  return { text: () => whole().textBetween(0, whole().content.size, '\n', '\n') };
};

const tiptap: Mount = (host) => {
  const editor = new Editor({ element: host, extensions: [StarterKit] });
  editor.view.dom.dataset.field = '';
  return { text: () => editor.getText({ blockSeparator: '\n' }) };
};

export const prosemirror: Record<string, Mount> = { prosemirror: bare, tiptap };
