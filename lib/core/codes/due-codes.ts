import type { Limits } from '../rules/holds';
import { type CodePack, checkCodes } from './check-codes';
import type { CodedContact } from './code-row';

/**
 * The KVÅ codes that the pack's rules ask for at such a contact, in the rules' order; none where phase or way that they
 * rest on is not known. What a rule only informs of is not asked for.
 */
export function dueCodes(
  contact: CodedContact,
  pack: CodePack,
  limits: Limits = {},
): readonly string[] {
  const codes = checkCodes([], contact, pack, limits).flatMap(({ severity, code }) =>
    code === null || severity === 'information' ? [] : [code],
  );
  return [...new Set(codes)];
}
