import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

/** What each room may import: rooms, types of rooms (`import type` alone), libraries. Design, section 2. */
const ROOMS: Record<string, string[]> = {
  core: ['core', 'types of schema'],
  schema: ['schema', 'types of core', 'zod'],
  packs: ['packs', 'types of schema'],
  dom: ['dom', 'core'],
  platform: ['platform', 'core', 'types of schema', 'wxt/browser'],
  state: ['state', 'core', '@preact/signals-core'],
  text: ['text', 'core'], // The design's table leaves text out: it names what core knows.
  components: ['components', 'state', 'core', 'text', 'preact', '@preact/signals', 'lucide'],
  app: 'app core dom platform state components text preact @preact/signals-core'.split(' '),
  entrypoints:
    'entrypoints app components platform schema packs preact @preact/signals wxt/utils'.split(' '),
};

/** Files that are not named after an export of theirs, by the reason. */
const OTHER_NAMES: Record<string, string> = {
  'WXT names what it builds after file or folder':
    'entrypoints/site.ts entrypoints/features.ts entrypoints/background/index.ts entrypoints/popup/main.tsx entrypoints/practice/main.tsx entrypoints/practice-sob/main.tsx entrypoints/options/main.tsx entrypoints/first-run/main.tsx entrypoints/sidepanel/main.tsx',
  'a catalogue, or several functions of one subject':
    'lib/core/model.ts lib/schema/base.ts lib/core/packs/care.ts lib/core/packs/sealed.ts lib/state/care-views.ts lib/state/journal-views.ts lib/dom/rects.ts lib/text/layers.ts lib/text/ways-in.ts lib/text/authoring.ts lib/platform/session-vault.ts lib/dom/frames.ts lib/dom/write/offer.ts lib/platform/site-access.ts lib/app/features-script.ts lib/text/sv.ts lib/text/practice.ts lib/core/dates/calendar.ts lib/dom/keys.ts lib/platform/instance.ts lib/platform/extension-events.ts lib/schema/read-document.ts lib/packs/built-in.ts lib/core/sites/choose-site.ts',
  'two ends of one thing: tell and hear, read and write, show and hide':
    'lib/platform/messages.ts lib/platform/settings-store.ts lib/platform/snapshot-store.ts lib/platform/layer-store.ts lib/platform/policy-store.ts lib/platform/personal-store.ts lib/platform/tally-store.ts lib/app/page/notes.ts',
};
const EXCEPTIONS = Object.values(OTHER_NAMES).flatMap((list) => list.split(' '));

const TOP_LEVEL =
  'entrypoints components lib public test wxt.config.ts package.json package-lock.json tsconfig.json README.md LICENSE biome.json vitest.config.ts playwright.config.ts knip.json';

/** Rooms whose Swedish is the interface's own, or is for authors and developers. */
const SWEDISH = ['text', 'schema', 'packs', 'tools'];
const MARKUP = /^(?:(?:inner|outer|insertAdjacent|dangerouslySetInner)HTML|XMLHttpRequest)$/;
/** The one file that asks the network: for units' packs, in the background. */
const FETCHES = 'lib/platform/fetch-pack.ts';
const IMPORT = /^(?:Import|ExportNamed|ExportAll)(?:Declaration|Expression)$|^TSImportType$/;

/** A node of the syntax tree, as far as this file looks into it. */
type Node = { type: string; value?: unknown; regex?: { pattern: string } } & {
  [Key in 'name' | 'importKind' | 'exportKind']?: string;
} & { [Key in 'source' | 'callee' | 'property' | 'declaration' | 'id' | 'exported']?: Node } & {
  [Key in 'arguments' | 'declarations' | 'specifiers']?: Node[];
};

/** All nodes of the syntax tree: comments are not among them. */
function nodesOf(source: string): Node[] {
  const walk = (value: unknown): Node[] => {
    if (Array.isArray(value)) return value.flatMap(walk);
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.values(value).flatMap(walk);
    return 'type' in value ? [value as Node, ...inner] : inner;
  };
  return walk(parseAst(source, { lang: 'tsx' }).body);
}

/** What a module imports, by statement, dynamically, as a type or by import.meta.glob. */
function importsOf(source: string): { from: string; typeOnly: boolean }[] {
  return nodesOf(source).flatMap((node) => {
    const isGlob = node.type === 'CallExpression' && node.callee?.property?.name === 'glob';
    const from = isGlob ? node.arguments?.[0]?.value : IMPORT.test(node.type) && node.source?.value;
    const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
    return typeof from === 'string' ? [{ from, typeOnly }] : [];
  });
}

const roomOf = (path: string) => /^(?:lib\/)?([^/]+)\//.exec(path)?.[1] ?? path;

function importFaults(file: string, source: string): string[] {
  const room = roomOf(file);
  if (room === 'tools') return [];
  const allowed = ROOMS[room] ?? [];
  const list = allowed.join(', ').replace(/, ([^,]+)$/, ' and $1');
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    const relative = from.startsWith('.');
    const path = relative ? posix.join(posix.dirname(file), from) : from.replace(/^@\//, '');
    const other = roomOf(path);
    const fits =
      relative || from.startsWith('@/')
        ? allowed.includes(other) || (typeOnly && allowed.includes(`types of ${other}`))
        : allowed.some((library) => `${from}/`.startsWith(`${library}/`));
    return fits ? [] : [`${file} imports ${path}: ${room} may import only ${list}`];
  });
}

function nameFaults(file: string, source: string): string[] {
  const odd = file.split('/').find((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*$/.test(part));
  if (odd) return [`${file}: "${odd}" is not kebab-case`];
  if (!/\.tsx?$/.test(file) || EXCEPTIONS.includes(file) || roomOf(file) === 'tools') return [];
  const names = nodesOf(source).flatMap(({ type, declaration: own, specifiers = [] }) => {
    if (type !== 'ExportNamedDeclaration') return [];
    const declared = own?.declarations ?? (own ? [own] : []);
    return [...declared.map(({ id }) => id?.name), ...specifiers.map((one) => one.exported?.name)];
  });
  const kebab = names.map((name) => name?.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase());
  if (kebab.includes(posix.basename(file).replace(/\..*/, ''))) return [];
  return [`${file} is named after none of its exports (${names.join(', ')}): rename it`];
}

function sizeFaults(file: string, source: string): string[] {
  const most = /^entrypoints\/.*\.tsx?$/.test(file) ? 40 : 200;
  const lines = source.trimEnd().split('\n').length;
  return lines > most ? [`${file} has ${lines} lines, at most ${most} are allowed: split it`] : [];
}

function textFaults(file: string, source: string): string[] {
  const room = roomOf(file);
  if (SWEDISH.includes(room)) return [];
  return nodesOf(source).flatMap(({ type, value, regex }) => {
    if (!/Literal|TemplateElement|JSXText/.test(type) || (regex && room === 'core')) return [];
    const text = JSON.stringify(regex?.pattern ?? value ?? '');
    return /[åäö]/i.test(text) ? [`${file} says ${text}: Swedish stands in lib/text`] : [];
  });
}

function dangerFaults(file: string, source: string): string[] {
  if (roomOf(file) === 'tools') return [];
  return nodesOf(source).flatMap(({ type, name, value, callee }) => {
    const own = String(name ?? value);
    const called = /^(?:New|Call)Expression$/.test(type) && (callee?.property ?? callee)?.name;
    if (called === 'fetch' && file === FETCHES) return [];
    const found = MARKUP.test(own) ? own : /^(?:eval|fetch|Function)$/.exec(called || '')?.[0];
    return found ? [`${file} uses ${found}: no markup or code from text, no network`] : [];
  });
}

const read = (path: string) => readFileSync(path, 'utf8');
const files = ['entrypoints', 'components', 'lib'].flatMap((top) => {
  const names = readdirSync(top, { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${top}/${name}`.replaceAll('\\', '/'));
});
const scripts = files.filter((file) => /\.(?:tsx?|mjs)$/.test(file));

describe('the source', () => {
  it('is all looked at', () => {
    expect(new Set(scripts.map(roomOf))).toEqual(new Set([...Object.keys(ROOMS), 'tools']));
    expect(EXCEPTIONS.filter((file) => !files.includes(file))).toEqual([]);
  });

  it.each([
    ['imports only what its rooms may', importFaults, scripts],
    ['keeps files short', sizeFaults, files.filter((file) => !/\.json$/.test(file))],
    ['names folders and files in kebab-case, after what they export', nameFaults, files],
    ['has its Swedish in lib/text', textFaults, scripts],
    ['makes no markup or code from text and asks no network', dangerFaults, scripts],
  ])('%s', (_, faults, of) => {
    const found = of.flatMap((file) => faults(file, file.includes('.') ? read(file) : ''));
    expect([...new Set(found)]).toEqual([]);
  });

  it('shows nothing at the top level but what belongs there', () => {
    const known = [...TOP_LEVEL.split(' '), ...read('.gitignore').split('\n')];
    const seen = readdirSync('.').filter((name) => !/^\.|\.log$/.test(name));
    expect(seen.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the checks', () => {
  it.each([
    ['lib/dom/x.ts', "import '../app/y';", 'lib/app/y: dom may import only dom and core'],
    ['lib/core/a/x.ts', "import type { Y } from '../../dom/y';", 'lib/dom/y'],
    ['lib/core/x.ts', "import { type Y } from '@/lib/schema/y';", 'lib/schema/y'],
    ['lib/core/x.ts', "export * from 'zod';", 'zod'],
    ['lib/platform/x.ts', "export { y } from '@/lib/schema/y';", 'lib/schema/y'],
    ['lib/app/x.ts', "const y = await import('@/lib/packs/y.json');", 'lib/packs/y.json'],
    ['lib/dom/x.ts', "let y: import('wxt/browser').Browser;", 'wxt/browser'],
    ['lib/state/x.ts', "import 'preact';", 'preact'],
    ['components/x.tsx', "import.meta.glob<unknown>('../lib/packs/*.json')", 'lib/packs/*.json'],
    ['lib/app/x.ts', "import { y } from '@/lib/tools/y';", 'lib/tools/y'],
  ])('see that %s may not say %s', (file, source, target) => {
    expect(importFaults(file, source).join()).toContain(`${file} imports ${target}`);
  });

  it('let through what is allowed, and what only a comment or a text says', () => {
    const source = `// import 'zod'
      /* import 'zod' */ import type { Y } from '@/lib/schema/y'; import './z';
      const text = "import 'zod'"; const more = \`import('zod') // \${text}\`;`;
    expect(importFaults('lib/core/x.ts', source)).toEqual([]);
    expect(importFaults('lib/tools/x.ts', "import 'zod'; import '@/lib/app/y'")).toEqual([]);
  });

  it.each([
    [dangerFaults, 'lib/dom/x.ts', "a['outerHTML'] = b", 'a.textContent = b // innerHTML'],
    [dangerFaults, 'lib/dom/x.ts', 'window.fetch(a)', 'const fetch = 1'],
    [dangerFaults, 'lib/dom/x.ts', 'new Function(a)', 'type A = Function'],
    [dangerFaults, 'components/x.tsx', '<p dangerouslySetInnerHTML={a} />', '<p title={a} />'],
    [textFaults, 'components/x.tsx', '<p>Sök</p>', '<p>{sv.search}</p>'],
    [textFaults, 'lib/app/x.ts', 'const a = `Sök`', 'const a = b // Sök'],
    [textFaults, 'lib/app/x.ts', 'const a = /å/', 'const a = /a/'],
    [nameFaults, 'lib/dom/readField.ts', 'export const readField = 1', null],
    [nameFaults, 'lib/dom/read-field.ts', 'const readField = 1', 'export function readField() {}'],
    [nameFaults, 'lib/dom/a-b.ts', 'export { aB as c }', 'export { c as aB }'],
    [sizeFaults, 'entrypoints/a.ts', '\n'.repeat(41) + 1, '\n'.repeat(39) + 1],
    [sizeFaults, 'lib/dom/a.ts', '\n'.repeat(200) + 1, '\n'.repeat(199) + 1],
  ])('%# see what is wrong, and only that', (faults, file, wrong, right) => {
    expect(faults(file, wrong)).toHaveLength(1);
    if (right !== null) expect(faults(file, right)).toEqual([]);
  });
});
