import type { Pack } from '@/lib/schema/pack';
import type { Settings } from '@/lib/schema/settings';
import type { Site } from '@/lib/schema/site';
import type { Holidays } from '../dates/calendar';

/** Something stored that could not be used and was set aside: what it was, and why. */
export interface Notice {
  /** The thing set aside: a setting's name, or "snapshot", "edition". */
  about: string;
  /** Where in it, and what is wrong there; for the author, in Swedish. */
  detail: string;
}

/** All that a page needs, checked and merged by the background: content scripts only read it. */
export interface Snapshot {
  format: 1;
  pack: Pack;
  /** The packs there are to choose between. */
  editions: readonly { id: string; name: string; version: string }[];
  sites: readonly Site[];
  settings: Settings;
  holidays: Holidays;
  notices: readonly Notice[];
}

/**
 * Whether what was read from storage has a snapshot's shape, as far as expanding a phrase leans on it.
 * The background has checked the whole against the schema; this catches what was cut off or overwritten since.
 */
export function isSnapshot(value: unknown): value is Snapshot {
  if (!isRecord(value) || value.format !== 1) return false;
  const { pack, sites, settings, holidays, notices, editions } = value;
  if (!isRecord(pack) || !isRecord(settings) || !isRecord(holidays)) return false;
  if (!Array.isArray(sites) || !Array.isArray(notices) || !Array.isArray(editions)) return false;
  const { phrases, programs } = pack;
  if (!Array.isArray(phrases) || !Array.isArray(programs)) return false;
  if (!isRecord(settings.shortcuts) || !Array.isArray(settings.off)) return false;
  return phrases.every(isPhrase) && sites.every(isSite);
}

function isPhrase(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { trigger, text, fields, programs, gaps } = value;
  return (
    typeof trigger === 'string' &&
    typeof text === 'string' &&
    Array.isArray(fields) &&
    Array.isArray(programs) &&
    isRecord(gaps)
  );
}

function isSite(value: unknown): boolean {
  return (
    isRecord(value) &&
    Array.isArray(value.hosts) &&
    isRecord(value.fields) &&
    Array.isArray(value.expandOn)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
