import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import type { Mount } from './surface';

const classic: Mount = async (host) => {
  const editor = await ClassicEditor.create(host.appendChild(document.createElement('div')), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
  });
  const editable = editor.ui.view.editable.element;
  if (editable) editable.dataset.field = '';
  return {
    text: () => {
      const root = editor.model.document.getRoot();
      return [...(root?.getChildren() ?? [])]
        .map((block) =>
          block.is('element')
            ? [...block.getChildren()]
                .map((child) => (child.is('$text') ? child.data : '\n'))
                .join('')
            : '',
        )
        .join('\n');
    },
  };
};

export const ckeditor5: Record<string, Mount> = { ckeditor5: classic };
