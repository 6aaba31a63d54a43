import { browser } from 'wxt/browser';

/** What is kept of a patient while the browser runs. */
export type SessionKind = 'checklists' | 'acknowledged' | 'note' | 'scores';

/** Kept so long, in ms. */
const LIFE = 8 * 60 * 60 * 1000;
const SALT = 'salt';
const PREFIX = 'patient:';
const MOST_CHARACTERS = 100_000;

interface Kept {
  at: number;
  iv: string;
  text: string;
}

/**
 * What is kept of a patient, or null where nothing is or eight hours have gone. Kept in memory alone, under a salted
 * hash of the patient's number and made unreadable with another, so that nobody who does not have the number learns
 * whose it is or what it says; it dies with the browser.
 * @param patient the patient's number in its normal form
 */
export async function readSession(
  patient: string,
  kind: SessionKind,
  now: number,
): Promise<unknown> {
  await forgetOld(now);
  const salt = await saltOf();
  const key = await nameOf(salt, patient, kind);
  const kept = (await browser.storage.session.get(key))[key];
  if (!isKept(kept)) return null;
  try {
    const iv = fromBase64(kept.iv);
    const cipher = await cipherOf(salt, patient);
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      cipher,
      fromBase64(kept.text),
    );
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/**
 * Keeps a value, in the place of the one before; null forgets it.
 * @throws when it is too large to be kept
 */
export async function writeSession(
  patient: string,
  kind: SessionKind,
  value: unknown,
  now: number,
): Promise<void> {
  await forgetOld(now);
  const salt = await saltOf();
  const key = await nameOf(salt, patient, kind);
  if (value === null || value === undefined) return browser.storage.session.remove(key);
  const json = JSON.stringify(value);
  if (json.length > MOST_CHARACTERS) throw new Error('too much to be kept for a session');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const cipher = await cipherOf(salt, patient);
  const bytes = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    cipher,
    new TextEncoder().encode(json),
  );
  const kept: Kept = { at: now, iv: toBase64(iv), text: toBase64(new Uint8Array(bytes)) };
  await browser.storage.session.set({ [key]: kept });
}

async function forgetOld(now: number): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const old = Object.keys(all).filter((key) => {
    const kept = all[key];
    return key.startsWith(PREFIX) && (!isKept(kept) || now - kept.at >= LIFE || now < kept.at);
  });
  if (old.length > 0) await browser.storage.session.remove(old);
}

async function saltOf(): Promise<string> {
  const known = (await browser.storage.session.get(SALT))[SALT];
  if (typeof known === 'string') return known;
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(32)));
  await browser.storage.session.set({ [SALT]: salt });
  return salt;
}

async function nameOf(salt: string, patient: string, kind: SessionKind): Promise<string> {
  return `${PREFIX}${toBase64(await digest(`name ${salt} ${patient}`))}:${kind}`;
}

async function cipherOf(salt: string, patient: string): Promise<CryptoKey> {
  const bytes = await digest(`cipher ${salt} ${patient}`);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function digest(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { at, iv, text } = value as Partial<Kept>;
  return typeof at === 'number' && typeof iv === 'string' && typeof text === 'string';
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
