import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import type { Mount } from './surface';

const richText: Mount = (host) => {
  const element = host.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  element.dataset.field = '';
  const onError = (error: Error) => console.error(error);
  const editor = createEditor({ namespace: 'note', onError });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 1000);
  const read = () =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n');
  return { text: () => editor.getEditorState().read(read) };
};

export const lexical: Record<string, Mount> = { lexical: richText };
