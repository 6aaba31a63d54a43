import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from './surface';

const blocks: Mount = (host) => {
  let model = EditorState.createEmpty();
  const Note = () => {
    const [editorState, setState] = useState(model);
    model = editorState;
    return createElement(Editor, { editorState, onChange: setState });
  };
  createRoot(host).render(createElement(Note));
  return { text: () => model.getCurrentContent().getPlainText('\n') };
};

export const draft: Record<string, Mount> = { draft: blocks };
