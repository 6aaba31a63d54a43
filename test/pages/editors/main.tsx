import type { Mount, Surface } from './surface';

declare global {
  interface Window {
    /** Set once the surface can be typed in. */
    noteSurface?: Surface;
  }
}

type Family = Promise<Record<string, Mount>>;

/** Loaded only when asked for: no page carries another editor's code. */
const FAMILIES: Record<string, () => Family> = {
  plain: async () => (await import('./plain')).plain,
  frames: async () => (await import('./frames')).frames,
  controlled: async () => (await import('./controlled')).controlled,
  refusing: async () => (await import('./refusing')).refusing,
  ckeditor4: async () => (await import('./ckeditor4')).ckeditor4,
  ckeditor5: async () => (await import('./ckeditor5')).ckeditor5,
  tinymce: async () => (await import('./tinymce')).tinymce,
  quill: async () => (await import('./quill')).quill,
  prosemirror: async () => (await import('./prosemirror')).prosemirror,
  lexical: async () => (await import('./lexical')).lexical,
  slate: async () => (await import('./slate')).slate,
  draft: async () => (await import('./draft')).draft,
  codemirror: async () => (await import('./codemirror')).codemirror,
};

const query = new URLSearchParams(location.search);
const mounts = await FAMILIES[query.get('family') ?? '']?.();
const mount = mounts?.[query.get('surface') ?? ''];
const host = document.querySelector<HTMLElement>('#surface');
if (mount && host) window.noteSurface = await mount(host);
