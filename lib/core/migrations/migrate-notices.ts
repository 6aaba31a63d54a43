import type { Notice, NoticeKind } from '../packs/notice';

const KINDS: readonly string[] = [
  'setting',
  'snapshot',
  'personal',
  'edition',
  'policy-edition',
  'policy',
  'pack',
  'address',
] satisfies readonly NoticeKind[];

/** What version 0.1.0 stored: no kind, the thing's name in words. */
interface OldNotice {
  about: string;
  detail: string;
}

/** The stored notices that can be read, those of version 0.1.0 too; anything else is left out. */
export function migrateNotices(stored: unknown): Notice[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    if (isNotice(one)) return [one];
    return isOld(one) ? [fromOld(one)] : [];
  });
}

function fromOld({ about, detail }: OldNotice): Notice {
  const nothing = { detail, inUse: null };
  if (about === 'snapshot' || about === 'personal') return { kind: about, about: '', ...nothing };
  if (about === 'unknown-edition') return { kind: 'edition', about: detail, ...nothing };
  const [first, ...rest] = about.split(/ › | /);
  if (first === 'policy') return { kind: 'policy', about: rest.join(' › '), ...nothing };
  if (first === 'paketet') return { kind: 'pack', about: rest.join(' '), ...nothing };
  return { kind: 'setting', about, ...nothing };
}

function isNotice(value: unknown): value is Notice {
  if (!isOld(value) || !('kind' in value) || !('inUse' in value)) return false;
  return KINDS.includes(String(value.kind)) && (value.inUse === null || isInUse(value.inUse));
}

function isInUse(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'version' in value &&
    typeof value.name === 'string' &&
    typeof value.version === 'string'
  );
}

function isOld(value: unknown): value is OldNotice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'about' in value &&
    'detail' in value &&
    typeof value.about === 'string' &&
    typeof value.detail === 'string'
  );
}
