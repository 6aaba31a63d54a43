import { personnummerIn } from '@/lib/core/authoring/personnummer-in';
import type { Phrase } from '@/lib/core/model';
import type { JudgedSignature, StoredVersion } from '@/lib/core/packs/layer-index';
import type { PackFile, Policy } from '@/lib/core/packs/pack-readers';
import { decodeText } from '@/lib/platform/decode-text';
import { sha256Of } from '@/lib/platform/sha256-of';
import { verifySignature } from '@/lib/platform/verify-signature';
import { signatureWords } from '@/lib/text/layers';
import { refusal } from '@/lib/text/ways-in';
import { readPackFile } from './read-pack-file';
import type { Shipped } from './shipped';

/** A pack as it came from outside. */
export interface OfferedPack {
  bytes: Uint8Array<ArrayBuffer>;
  /** The text of its signature file; null where it has none. */
  signature: string | null;
  /** The id and the SHA-256 that it must have; null where any goes. */
  id: string | null;
  wanted: string | null;
  /** Whether the policy itself holds it, so that it needs no signature; so does one whose sum the policy gives. */
  fromPolicy: boolean;
}

/** A pack that may be used: read, with what is stored of it. */
export interface JudgedPack {
  ok: true;
  file: PackFile;
  text: string;
  version: StoredVersion;
}

type Refused = { ok: false; errors: readonly string[] };

/** Whether a pack may be used: its size, sum, signature, every part of it, and its id. Nothing is stored. */
export async function judgePack(
  shipped: Shipped,
  policy: Policy,
  offered: OfferedPack,
): Promise<JudgedPack | Refused> {
  const { bytes, wanted } = offered;
  const decoded = decodeText(bytes);
  if (!decoded) return refused(bytes.length > 5_000_000 ? refusal.tooLarge : refusal.noText);
  if (wanted !== null && (await sha256Of(bytes)) !== wanted) return refused(refusal.wrongSum);
  const signature = await judgeSignature(policy, offered);
  if (typeof signature === 'string') return refused(signature);
  const { text } = decoded;
  const reading = readPackFile(shipped, text);
  if (!reading.ok) return reading;
  const file = reading.value;
  const { id, version } = documentOf(file);
  if (offered.id !== null && offered.id !== id) return refused(refusal.wrongId(offered.id, id));
  const isBuiltIn = shipped.packs.some((pack) => pack.id === id);
  if (file.kind === 'layer' && isBuiltIn) return refused(refusal.builtInLayer(id));
  const [number] = personnummerIn(phrasesOf(file));
  if (number !== undefined) return refused(refusal.personnummer(number));
  const sha256 = await sha256Of(new TextEncoder().encode(text));
  shipped.known.set(sha256, file);
  return { ok: true, file, text, version: { sha256, version, signature } };
}

/** The document in a pack file, whichever kind it is. */
export function documentOf(file: PackFile) {
  return file.kind === 'pack' ? file.pack : file.layer;
}

/** The phrases that a pack file brings. */
export function phrasesOf(file: PackFile): readonly Phrase[] {
  return file.kind === 'pack' ? file.pack.phrases : [...file.layer.add, ...file.layer.replace];
}

/** How the signature is judged, or why the pack is refused for it. */
async function judgeSignature(
  { packKeys = [], allowUnsignedPacks = packKeys.length === 0 }: Policy,
  { bytes, signature, wanted, fromPolicy }: OfferedPack,
): Promise<JudgedSignature | null | string> {
  if (signature !== null && packKeys.length > 0) {
    const verdict = await verifySignature(bytes, parsed(signature), packKeys);
    return verdict.ok ? { kind: 'signed', key: verdict.keyId } : signatureWords[verdict.reason];
  }
  if (fromPolicy && wanted === null) return null;
  return fromPolicy || allowUnsignedPacks ? { kind: 'unsigned' } : refusal.unsigned;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(error: string): Refused {
  return { ok: false, errors: [error] };
}
