import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { Mount } from './surface';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

const paragraphs: Mount = (host) => {
  let model: Descendant[] = EMPTY;
  const Note = () => {
    const editor = useMemo(() => withHistory(withReact(createEditor())), []);
    const onChange = (next: Descendant[]) => {
      model = next;
    };
    const props = { editor, initialValue: EMPTY, onChange };
    return createElement(Slate, props, createElement(Editable, { 'data-field': '' }));
  };
  createRoot(host).render(createElement(Note));
  return { text: () => model.map((block) => Node.string(block)).join('\n') };
};

export const slate: Record<string, Mount> = { slate: paragraphs };
