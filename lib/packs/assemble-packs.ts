/** The files of one pack's folder that hold a list each, and where in the pack that list stands. */
const LISTS: Record<string, string> = {
  'programs.json': 'programs',
  'keywords.json': 'keywords',
  'contact-types.json': 'contactTypes',
  'phrases.json': 'phrases',
  'thresholds.json': 'thresholds',
  'flags.json': 'flags',
  'checklists.json': 'checklists',
  'messages.json': 'messages',
  'batteries.json': 'batteries',
  'bands.json': 'bands',
  'codes.json': 'codes',
  'code-rules.json': 'codeRules',
};

/**
 * One pack document per folder, put together from its files: `pack.json` is the document, every other file a list in it.
 * @param files the files' parsed contents by path, `…/<folder>/<file>.json`
 * @throws when a folder has a file that no part of a pack is called
 */
export function assemblePacks(
  files: Readonly<Record<string, unknown>>,
): Record<string, Record<string, unknown>> {
  const packs: Record<string, Record<string, unknown>> = {};
  for (const [path, content] of Object.entries(files)) {
    const [folder = '', file = ''] = path.split('/').slice(-2);
    packs[folder] ??= {};
    const pack = packs[folder];
    const list = LISTS[file];
    if (file === 'pack.json') Object.assign(pack, content);
    else if (list) pack[list] = content;
    else throw new Error(`${path}: ingen del av ett paket heter så`);
  }
  return packs;
}

/** The file that a part of a pack stands in: `phrases.json`; `pack.json` for all that has none of its own. */
export function fileOf(part: string): string {
  return Object.keys(LISTS).find((file) => LISTS[file] === part) ?? 'pack.json';
}
