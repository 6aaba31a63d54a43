import { webcrypto } from 'node:crypto';
import {
  ALGORITHMS,
  keyIdOf,
  type PackSignature,
  type SignatureAlgorithm,
  verifySignature,
} from '../../platform/verify-signature';
import { readJson } from '../../schema/read-json';
import { signatureWords } from '../../text/layers';
import { readBytes, readPackFile, readText, writeNew } from './read-file';
import type { PackCommand, PackOptions } from './run-pack';
import { PackError } from './usage';

const { subtle } = webcrypto;

/** `keygen NAME`: a pair of keys, NAME.key to keep and NAME.pub for the policy. */
export const keygenCommand: PackCommand = async ([name = ''], options, console) => {
  const alg = algorithm(options);
  const pair = await subtle.generateKey(ALGORITHMS[alg].key, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new PackError('Nycklarna gick inte att göra');
  const secret = await subtle.exportKey('pkcs8', pair.privateKey);
  const open = await subtle.exportKey('spki', pair.publicKey);
  writeNew(`${name}.key`, pem('PRIVATE KEY', secret), options.force, 0o600);
  writeNew(`${name}.pub`, pem('PUBLIC KEY', open), options.force);
  console.out(`${name}.key är den hemliga nyckeln: visa den för ingen.`);
  console.out(`${name}.pub är den öppna. I policyn, under packKeys, skrivs den så:`);
  console.out(Buffer.from(open).toString('base64'));
  return 0;
};

/** `sign FILE --key KEY`: checks the pack and writes FILE.sig over its exact bytes. */
export const signCommand: PackCommand = async ([path = ''], options, console) => {
  readPackFile(path);
  const { alg, key, keyId } = await secretKey(readText(required(options.key)));
  const signature = await subtle.sign(ALGORITHMS[alg].use, key, readBytes(path));
  const base64 = Buffer.from(signature).toString('base64');
  const file: PackSignature = { alg, keyId, signature: base64 };
  writeNew(`${path}.sig`, `${JSON.stringify(file, null, 2)}\n`, true);
  console.out(`${path}.sig är skriven, nyckel ${keyId}.`);
  return 0;
};

/** `verify FILE --key PUB`: whether FILE.sig is that key's over exactly this file. */
export const verifyCommand: PackCommand = async ([path = ''], options, console) => {
  const signature = readJson(readText(`${path}.sig`));
  const bytes = readBytes(path);
  const keys = [readText(required(options.key))];
  const verdict = await verifySignature(bytes, signature.ok ? signature.value : null, keys);
  if (verdict.ok) console.out(`${path}: signaturen stämmer, nyckel ${verdict.keyId}.`);
  else console.error(`${path}: ${signatureWords[verdict.reason]}`);
  return verdict.ok ? 0 : 1;
};

function algorithm({ alg = 'es256' }: PackOptions): SignatureAlgorithm {
  if (/^es256$/i.test(alg)) return 'ES256';
  if (/^ed25519$/i.test(alg)) return 'Ed25519';
  throw new PackError('Ange --alg es256 eller --alg ed25519', 2);
}

function required(key: string | undefined): string {
  if (key === undefined) throw new PackError('Ange nyckelns fil med --key', 2);
  return key;
}

function pem(kind: string, bytes: ArrayBuffer): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${kind}-----\n${lines.join('\n')}\n-----END ${kind}-----\n`;
}

/** The secret key, its algorithm, and the id of the public key that belongs to it. @throws PackError */
async function secretKey(text: string) {
  const bytes = Buffer.from(text.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64');
  for (const alg of ['ES256', 'Ed25519'] as const) {
    const key = await subtle
      .importKey('pkcs8', bytes, ALGORITHMS[alg].key, true, ['sign'])
      .catch(() => null);
    if (key) return { alg, key, keyId: await publicId(key, alg) };
  }
  throw new PackError('Nyckeln går inte att läsa. Den ska vara en .key-fil från keygen');
}

async function publicId(key: webcrypto.CryptoKey, alg: SignatureAlgorithm): Promise<string> {
  const { d: _, key_ops: __, ...open } = await subtle.exportKey('jwk', key);
  const publicKey = await subtle.importKey('jwk', open, ALGORITHMS[alg].key, true, ['verify']);
  return keyIdOf(new Uint8Array(await subtle.exportKey('spki', publicKey)));
}
