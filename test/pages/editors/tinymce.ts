import tiny from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import type { Mount } from './surface';

/** TinyMCE 6, in its frame or in the page. */
const start =
  (inline: boolean): Mount =>
  async (host) => {
    const target = host.appendChild(document.createElement(inline ? 'div' : 'textarea'));
    const [editor] = await tiny.init({
      target,
      inline,
      skin: false,
      content_css: false,
      promotion: false,
      branding: false,
      menubar: false,
      toolbar: false,
      height: 150,
    });
    if (!editor) throw new Error('no editor');
    editor.getBody().dataset.field = '';
    return {
      text: () =>
        editor.getContent({ format: 'text' }).replaceAll('\u00a0', ' ').replaceAll('\n\n', '\n'),
    };
  };

export const tinymce: Record<string, Mount> = {
  tinymce: start(false),
  'tinymce-inline': start(true),
};
