import { access, cp, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PAGES = join(REPOSITORY, 'test', 'pages');
const OUTPUT = join(REPOSITORY, '.output', 'pages');

/**
 * Builds every folder of test/pages that has an index.html, each as a page of its own, as if an ordinary web site.
 * @returns the folder with the built pages: `<folder>/<page>/index.html`
 */
export async function buildPages(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: PAGES,
    base: '/',
    publicDir: false,
    resolve: { alias: { '@': REPOSITORY } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: OUTPUT,
      emptyOutDir: true,
      target: 'es2022',
      rollupOptions: { input: await pageFiles() },
    },
  });
  await copyCkeditor4();
  return OUTPUT;
}

/** CKEditor 4 loads its parts by address and cannot be bundled. */
async function copyCkeditor4(): Promise<void> {
  for (const part of ['ckeditor.js', 'contents.css', 'lang', 'skins', 'plugins']) {
    const from = join(REPOSITORY, 'node_modules', 'ckeditor4', part);
    await cp(from, join(OUTPUT, 'ckeditor4', part), { recursive: true });
  }
}

async function pageFiles(): Promise<string[]> {
  const entries = await readdir(PAGES, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(PAGES, name, 'index.html'));
  const found = await Promise.all(files.map(isThere));
  return files.filter((_, index) => found[index]);
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
