import type { Settings } from '@/lib/schema/settings';
import type { Site } from '@/lib/schema/site';
import type { LabelOwners } from '../sites/site-by-first-labels';
import { foldCase } from '../text/fold-case';
import type { Snapshot } from './snapshot';

/**
 * What a page goes by before anything is done on it: the part of a snapshot that recognises it and hears its keys. Its
 * weight does not grow with the texts of the phrases.
 */
export interface ServedSites {
  sites: readonly Site[];
  /** The sites by the labels that make them known, so that no page has to work it out. */
  labelOwners: LabelOwners;
  settings: Settings;
  /** All triggers with folded case, a line each: to see quickly whether a word is one. */
  triggers: string;
}

/** The part of a snapshot that every page reads. */
export function servedSites({ sites, labelOwners, settings, pack }: Snapshot): ServedSites {
  const triggers = new Set(pack.phrases.map(({ trigger }) => foldCase(trigger)));
  return { sites, labelOwners, settings, triggers: `\n${[...triggers].join('\n')}\n` };
}

/** Whether a word is the trigger of some phrase, without regard to case. */
export function isTrigger({ triggers }: ServedSites, word: string): boolean {
  return triggers.includes(`\n${foldCase(word)}\n`);
}
