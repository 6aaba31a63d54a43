import type { Pack } from './pack';
import { type PersonalFile, personalFileSchema } from './personal';
import { type Reading, read, readPack } from './read-document';
import { readJson } from './read-json';
import { type UnitPack, unitPackSchema } from './unit-pack';

/** What a pack file holds: a whole pack, or a layer over one. */
export type PackFile = { kind: 'pack'; pack: Pack } | { kind: 'layer'; layer: UnitPack };

/**
 * Reads the text of a pack file. A document with `extends` is a layer, all others are whole packs.
 * Gives the pack, or every fault with its place in Swedish; never throws, whatever the text is.
 */
export function readPackText(text: string): Reading<PackFile> {
  const json = readJson(text);
  return json.ok ? readPackDocument(json.value) : json;
}

/** As `readPackText`, of a document that is parsed already, such as one out of the policy or the storage. */
export function readPackDocument(document: unknown): Reading<PackFile> {
  if (has(document, 'kind')) {
    const error =
      'Det här är inget paket, det är en fil med egna fraser. Läs in den under ”Flytta till en annan dator”';
    return { ok: false, errors: [error] };
  }
  if (has(document, 'extends')) {
    const layer = read(unitPackSchema, document);
    return layer.ok ? { ok: true, value: { kind: 'layer', layer: layer.value } } : layer;
  }
  const pack = readPack(document);
  return pack.ok ? { ok: true, value: { kind: 'pack', pack: pack.value } } : pack;
}

/** Reads the text of a file with a person's own phrases and settings. Never throws. */
export function readPersonalText(text: string): Reading<PersonalFile> {
  const json = readJson(text);
  return json.ok ? read(personalFileSchema, json.value) : json;
}

function has(document: unknown, key: string): boolean {
  return typeof document === 'object' && document !== null && Object.hasOwn(document, key);
}
