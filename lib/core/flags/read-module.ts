import { foldLetters } from '../text/fold-letters';

const MODULE = /^(?:modul|del)? ?(\d{1,2})(?: ?(?:av|\/) ?(\d{1,2}))?(?!\d)/;

/** The module and the number of modules that a page's words say: "3 av 7", "Modul 3". Null for what they do not say. */
export function readModule(text: string): { module: number | null; modules: number | null } {
  const [, module, modules] = MODULE.exec(foldLetters(text).trim()) ?? [];
  return {
    module: module === undefined ? null : Number(module),
    modules: modules === undefined ? null : Number(modules),
  };
}
