import { tableFromPack } from '@/lib/core/authoring/table-from-pack';
import type { Phrase } from '@/lib/core/model';
import { tableWords } from '@/lib/text/authoring';
import { optionsPacks } from '@/lib/text/options-packs';

/** A pack file as the page takes it apart: its phrases as a table, and the document that they stand in. */
export interface PackJson {
  table: string;
  document: Readonly<Record<string, unknown>>;
  /** What of it could not be read, in words. */
  faults: readonly string[];
}

/** Whether a text is meant as JSON, not as a table. */
export function isJson(text: string): boolean {
  return /^\s*\{/.test(text);
}

/**
 * The phrases of a pack or layer file as a table, to be checked as every table is. What is no whole phrase is left out
 * and said; a text that is no pack file gives its fault alone. The schema has the last word when the pack is used.
 */
export function readPackJson(text: string): PackJson | { fault: string } {
  const document = parsed(text);
  if (!isRecord(document)) return { fault: optionsPacks.badJson };
  if (document.kind === 'ledtrad-personal') return { fault: optionsPacks.isPersonal };
  const lists = [document.phrases, document.add, document.replace].map(listOf);
  const named = [document.hide, document.lock].map((list) => listOf(list).filter(isText));
  const [phrases = [], add = [], replace = []] = lists;
  const [hide = [], lock = []] = named;
  if ([...phrases, ...add, ...replace, ...hide, ...lock].length === 0)
    return { fault: optionsPacks.noPack };
  const isWhole = (one: unknown): one is Phrase => isPhrase(one);
  const faults = [...phrases, ...add, ...replace].flatMap((one, place) =>
    isWhole(one) ? [] : [optionsPacks.oddPhrase(place + 1)],
  );
  const brought = {
    add: [...phrases, ...add].filter(isWhole).map(filled),
    replace: replace.filter(isWhole).map(filled),
  };
  return { table: tableFromPack({ ...brought, hide, lock }, tableWords), document, faults };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return value;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPhrase(value: unknown): value is Phrase {
  if (!isRecord(value)) return false;
  const { id, trigger, text, fields, programs = [], gaps = {} } = value;
  return (
    [id, trigger, text].every(isText) &&
    [fields, programs].every((list) => Array.isArray(list) && list.every(isText)) &&
    isRecord(gaps)
  );
}

/** What a phrase may leave out, as the schema fills it. */
function filled(phrase: Phrase): Phrase {
  const { programs = [], gaps = {}, ordinaryWord = false } = phrase as Partial<Phrase>;
  return { ...phrase, programs, gaps, ordinaryWord };
}
