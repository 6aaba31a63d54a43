import type { ReadonlySignal } from '@preact/signals-core';
import type { Pack, Scale, Settings, Site } from '@/lib/core/model';
import type { PackDiff } from '@/lib/core/packs/diff-packs';
import type { Conflict, Origin } from '@/lib/core/packs/layer';
import type { Outcome } from '@/lib/core/packs/outcome';

/** How a pack came to this browser. */
type PackWay = 'built-in' | 'file' | 'address' | 'policy' | 'own';

/** A pack or layer in use, as the options page shows it. */
export interface PackInUse {
  id: string;
  name: string;
  level: 'built-in' | 'region' | 'unit' | 'person';
  way: PackWay;
  version: string;
  date: string;
  reviewDate: string | null;
  validUntil: string | null;
  /** The documents that it names as its source. */
  source: string;
  /** SHA-256 of its text, in hex; null for what is built in. */
  sha256: string | null;
  /** 'signed' with the name of the key, 'unsigned', or null where neither applies. */
  signature: { kind: 'signed'; key: string } | { kind: 'unsigned' } | null;
  address: string | null;
  /** When its address was last asked, as YYYY-MM-DD HH:MM, and what went wrong then. */
  checkedAt: string | null;
  problem: string | null;
  /** Why it is stored and yet not used: past its last day, or over another edition; null where it is used. */
  unused: string | null;
  /** What the last change of it changed; null before any. */
  lastChange: PackDiff | null;
  hasPrevious: boolean;
}

/** What is stored in this browser, part by part: all of it, for the privacy view. */
export interface StoredPart {
  name: string;
  bytes: number;
  json: string;
}

/** The tally of one day: no text, no patient. */
export interface TallyDay {
  day: string;
  expansions: number;
  characters: number;
  codes: number;
}

/** All that the options page shows. */
export interface OptionsData {
  settings: Settings;
  /** Names of settings that the IT department has locked. */
  locked: readonly string[];
  /** What the policy says, key by key as text; empty without a policy. */
  policy: readonly { key: string; text: string }[];
  policyProblems: readonly string[];
  editions: readonly { id: string; name: string; version: string }[];
  packs: readonly PackInUse[];
  /** The pack in use with all layers laid over it. */
  pack: Pack;
  /** Where each phrase comes from and what it replaces. */
  provenance: Readonly<
    Record<string, { origin: Origin; replaces: Origin | null; lockedBy: Origin | null }>
  >;
  /** The name of the layer that has changed a limit, by the limit's id. */
  limitsSetBy: Readonly<Record<string, string>>;
  hidden: readonly { id: string; trigger: string; by: string }[];
  conflicts: readonly Conflict[];
  /** What IT calls the unit; null where it does not say. */
  unit: string | null;
  supportContact: string | null;
  sites: readonly Site[];
  /** All scales; the pack's own bands go before theirs. */
  scales: readonly Scale[];
  tally: readonly TallyDay[];
}

/** What the options page shows and what it can do. */
export interface OptionsModel {
  data: ReadonlySignal<OptionsData | null>;
  change<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<Outcome>;
  /** Takes a pack or layer from a file's text, with the text of its signature where there is one. */
  installPack(text: string, signature: string | null): Promise<Outcome>;
  /** Fetches a pack from an address and goes on asking it daily; asks the browser for that origin alone. */
  addAddress(address: string, sha256: string | null): Promise<Outcome>;
  checkNow(): Promise<Outcome>;
  removePack(id: string): Promise<Outcome>;
  /** Goes back to the version before. */
  restorePack(id: string): Promise<Outcome>;
  /** Adds or replaces a phrase of one's own; the phrase is checked by the schema. */
  savePhrase(phrase: unknown): Promise<Outcome>;
  removePhrase(id: string): Promise<Outcome>;
  /** Hides a phrase of the packs below, or shows it again. */
  hidePhrase(id: string, hidden: boolean): Promise<Outcome>;
  /** One's own phrases and settings as a file's text, and back. */
  exportPersonal(): Promise<string>;
  importPersonal(text: string): Promise<Outcome>;
  withdrawSite(origin: string): Promise<Outcome>;
  /** Everything that is stored, for reading; and deletes it. */
  readStored(): Promise<readonly StoredPart[]>;
  deleteStored(): Promise<Outcome>;
  clearTally(): Promise<Outcome>;
  openPractice(which: 'journal' | 'platform'): void;
}
