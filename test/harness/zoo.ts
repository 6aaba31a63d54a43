import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { readSite } from '../../lib/schema/read-document';
import type { Site } from '../../lib/schema/site';

const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PAGES = join(REPOSITORY, 'test', 'pages');
const SITES = join(REPOSITORY, 'lib', 'packs', 'sites');

/** What one view of a zoo page must give; site null where no system of ours is. */
export interface Expected {
  /** The file or query that shows it. */
  view: string;
  /** The button that brings it forward. */
  click?: string;
  site: string | null;
  pages: string[];
  /** The roles in the page's order; one for each field, so a role stands twice where two notes are open. */
  fields: string[];
  facts: Record<string, string>;
  missing: string[];
  table: { id: string; rows: number; first: Record<string, string> } | null;
}

/** The folders of the zoo with what their views must give, from expected.json beside each page. */
export function zooPages(): { folder: string; views: Expected[] }[] {
  const folders = readdirSync(PAGES).filter((name) => name.startsWith('zoo-'));
  return folders.flatMap((folder) => {
    const files = readdirSync(join(PAGES, folder));
    if (!files.includes('expected.json')) return [];
    return [{ folder, views: readJson(join(PAGES, folder, 'expected.json')) as Expected[] }];
  });
}

/** The shipped sites, checked as the background checks them. */
export function shippedSites(): Site[] {
  return readdirSync(SITES).map((file) => {
    const reading = readSite(readJson(join(SITES, file)));
    if (!reading.ok) throw new Error(`${file}: ${reading.errors.join('; ')}`);
    return reading.value;
  });
}

/** The shipped site of this id. @throws where there is none */
export function shippedSite(id: string): Site {
  const site = shippedSites().find((one) => one.id === id);
  if (!site) throw new Error(`no site ${id}`);
  return site;
}

/** The reading of pages as one script for a page's own world, with `zooReader` as its name. */
export function buildReader(): Promise<string> {
  return buildScript('zoo-reader/main.tsx');
}

/** The pointing out of fields as one script for a page's own world, with `zooTeacher` as its name. */
export function buildTeacher(): Promise<string> {
  return buildScript('zoo-teacher/main.ts');
}

async function buildScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': REPOSITORY } },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: join(PAGES, entry),
        formats: ['iife'],
        name: 'zooBundle',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const [script] = bundle && 'output' in bundle ? bundle.output : [];
  if (script?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return script.code;
}

/**
 * Makes a page ready for reading: a script of ours in it, and the closed shadow roots remembered, since a script of the
 * page's own world cannot ask the browser for them as an extension can.
 */
export async function addReader(page: Page, script: string): Promise<void> {
  await page.addInitScript(() => {
    const shadows = new WeakMap<Element, ShadowRoot>();
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const shadow = attach.call(this, options);
      shadows.set(this, shadow);
      return shadow;
    };
    window.zooShadows = shadows;
  });
  await page.addInitScript({ content: script });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
