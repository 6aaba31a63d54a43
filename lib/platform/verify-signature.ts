/** How a signature was judged: whose key it is, or why it does not count. */
export type SignatureVerdict =
  | { ok: true; keyId: string }
  | {
      ok: false;
      reason: 'no-signature' | 'no-key' | 'unknown-key' | 'wrong-signature' | 'unsupported';
    };

/** What stands in a signature file, beside the file that it signs. */
export interface PackSignature {
  alg: SignatureAlgorithm;
  /** The first 16 hexadecimal digits of the public key's SHA-256. */
  keyId: string;
  /** Base64: r and s after each other for ECDSA, the plain signature for Ed25519. */
  signature: string;
}

export type SignatureAlgorithm = 'ES256' | 'Ed25519';

/** By algorithm: its parameters, and what the public key (SPKI) begins with. */
export const ALGORITHMS = {
  ES256: {
    key: { name: 'ECDSA', namedCurve: 'P-256' },
    use: { name: 'ECDSA', hash: 'SHA-256' },
    spki: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE',
  },
  Ed25519: { key: { name: 'Ed25519' }, use: { name: 'Ed25519' }, spki: 'MCowBQYDK2VwAyEA' },
} as const;

/**
 * Whether a signature file proves that one of the keys signed exactly these bytes.
 * @param signature the parsed signature file, unchecked
 * @param keys public keys as base64 of their SPKI form, with or without PEM lines; unreadable ones do not count
 * @returns the key's id, or the reason why not; never throws
 */
export async function verifySignature(
  bytes: Uint8Array<ArrayBuffer>,
  signature: unknown,
  keys: readonly string[],
): Promise<SignatureVerdict> {
  const signed = isSignature(signature) ? fromBase64(signature.signature) : null;
  if (!isSignature(signature) || signed === null) return { ok: false, reason: 'no-signature' };
  const { alg, keyId } = signature;
  const known = await Promise.all(keys.map(readKey));
  const readable = known.filter((key) => key !== null);
  if (readable.length === 0) return { ok: false, reason: 'no-key' };
  const mine = readable.find((key) => key.id === keyId && key.alg === alg);
  if (!mine) return { ok: false, reason: 'unknown-key' };
  const { key, use } = ALGORITHMS[alg];
  try {
    const { subtle } = globalThis.crypto;
    const imported = await subtle.importKey('spki', mine.spki, key, false, ['verify']);
    const isRight = await subtle.verify(use, imported, signed, bytes);
    return isRight ? { ok: true, keyId } : { ok: false, reason: 'wrong-signature' };
  } catch {
    // The browser knows no such algorithm, or the key is none in spite of its beginning.
    return { ok: false, reason: 'unsupported' };
  }
}

/** A public key by its id and algorithm; null where the text is none that we know. */
export async function readKey(
  text: string,
): Promise<{ id: string; alg: SignatureAlgorithm; spki: Uint8Array<ArrayBuffer> } | null> {
  const base64 = text.replace(/-----[A-Z ]+-----/g, '').replace(/\s/g, '');
  const spki = fromBase64(base64);
  const alg = (['ES256', 'Ed25519'] as const).find((one) =>
    base64.startsWith(ALGORITHMS[one].spki),
  );
  return spki && alg ? { id: await keyIdOf(spki), alg, spki } : null;
}

/** The id of a public key: the first 16 hexadecimal digits of its SHA-256. */
export async function keyIdOf(spki: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', spki));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isSignature(value: unknown): value is PackSignature {
  if (typeof value !== 'object' || value === null) return false;
  const { alg, keyId, signature } = value as Partial<Record<keyof PackSignature, unknown>>;
  const isKnown = alg === 'ES256' || alg === 'Ed25519';
  return isKnown && typeof keyId === 'string' && typeof signature === 'string';
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = globalThis.atob(text);
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
