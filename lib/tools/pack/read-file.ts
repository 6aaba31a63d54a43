import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { decodeText } from '../../platform/decode-text';
import { type PackFile, readPackText } from '../../schema/read-pack-text';
import { shippedPack } from './shipped-packs';
import { PackError } from './usage';

/** A file's bytes. @throws PackError where it cannot be read */
export function readBytes(path: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(readFileSync(path));
  } catch {
    throw new PackError(`${path}: filen finns inte eller går inte att läsa`);
  }
}

/** A file's text, in whatever encoding. @throws PackError where it is no text, or more than 5 MB */
export function readText(path: string): string {
  const decoded = decodeText(readBytes(path));
  if (decoded === null) throw new PackError(`${path}: filen är ingen text, eller större än 5 MB`);
  return decoded.text;
}

/** A pack or layer out of a file, or a shipped pack by its id. @throws PackError with every fault and its place */
export function readPackFile(path: string): PackFile {
  const shipped = existsSync(path) ? null : shippedPack(path);
  if (shipped) return { kind: 'pack', pack: shipped };
  const reading = readPackText(readText(path));
  if (reading.ok) return reading.value;
  throw new PackError(reading.errors.map((error) => `${path}: ${error}`).join('\n'));
}

/** Writes a file. @throws PackError where there is one already and it may not be written over */
export function writeNew(
  path: string,
  content: string | Uint8Array,
  force = false,
  mode = 0o644,
): void {
  if (existsSync(path) && !force)
    throw new PackError(`${path} finns redan. Ange --force för att skriva över den`);
  try {
    writeFileSync(path, content, { mode });
  } catch {
    throw new PackError(`${path}: filen går inte att skriva`);
  }
}
