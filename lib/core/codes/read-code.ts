/** A typed code in its normal form: without dots and spaces, in capitals. */
export interface ReadCode {
  code: string;
  kind: 'kva' | 'icd';
  /** Whether it was typed otherwise: "DU 011", "du011", "F41.1". */
  mended: boolean;
}

/** A typed text that is no code: nothing at all, or of no form that a code has. */
export interface WrongCode {
  wrong: 'empty' | 'form';
}

const KVA = /^(?:[A-Z]{2}\d{3}|[A-Z]{3}\d{2})$/;
/** Three or four characters, a fifth letter (F438A), a whole group (F32-), the primary-care variant (F419P). */
const ICD = /^[A-Z]\d{2}(?:-|\d[A-Z]?|[A-Z])?P?$/;
const MOST = 20;

/**
 * Reads a typed KVÅ or ICD-10-SE code. Spaces and dots are dropped and small letters made capitals; nothing else is
 * guessed: "DU0011" and "DU-011" are no codes.
 */
export function readCode(typed: string): ReadCode | WrongCode {
  const text = typed.trim();
  if (text === '') return { wrong: 'empty' };
  if (text.length > MOST) return { wrong: 'form' };
  const code = text.replace(/[\s.]/g, '').toUpperCase();
  const kind = KVA.test(code) ? 'kva' : ICD.test(code) ? 'icd' : null;
  return kind ? { code, kind, mended: code !== text } : { wrong: 'form' };
}
