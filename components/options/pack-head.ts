import { phraseId } from '@/lib/core/authoring/phrase-id';
import { addDays, type IsoDay } from '@/lib/core/dates/calendar';
import { optionsPacks } from '@/lib/text/options-packs';
import type { SourceReading } from './read-source';

/** What a pack says of itself, as it is being written. */
export interface PackHead {
  name: string;
  /** "" as long as it follows from the name. */
  id: string;
  version: string;
  date: string;
  reviewDate: string;
  document: string;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_TO_REVIEW = 365;
const MOST_IN_ID = 80;

/** What a new pack says of itself before anything is written. */
export function newHead(today: IsoDay): PackHead {
  const reviewDate = addDays(today, DAYS_TO_REVIEW);
  return { name: '', id: '', version: '1.0.0', date: today, reviewDate, document: '' };
}

/** What a pack file says of itself, as the next version of it. */
export function nextHead(document: Readonly<Record<string, unknown>>, today: IsoDay): PackHead {
  const { source } = document;
  const named = typeof source === 'object' && source !== null && 'document' in source;
  return {
    ...newHead(today),
    name: textOf(document.name),
    id: textOf(document.id),
    version: nextVersion(textOf(document.version)),
    document: named ? textOf(source.document) : '',
  };
}

/** The pack's id: as written, else made of its name. "" where there is neither. */
export function headId({ id, name }: PackHead): string {
  if (id !== '') return id;
  return name.trim() === '' ? '' : phraseId('', name.trim(), new Set());
}

/** What keeps the pack from being saved, in words. */
export function headFaults(head: PackHead, reading: SourceReading): readonly string[] {
  const { name, version, date, reviewDate, document } = head;
  const { phrases, hide, lock, problems } = reading;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const id = headId(head);
  return [
    ...(phrases.length + hide.length + lock.length === 0 ? [optionsPacks.noPhrases] : []),
    ...(errors > 0 ? [optionsPacks.hasErrors(errors)] : []),
    ...(name.trim() === '' ? [optionsPacks.noName] : []),
    ...(name.trim() !== '' && !(ID.test(id) && id.length <= MOST_IN_ID)
      ? [optionsPacks.badId]
      : []),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [optionsPacks.badVersion]),
    ...(DAY.test(date) && DAY.test(reviewDate) ? [] : [optionsPacks.badDate]),
    ...(document.trim() === '' ? [optionsPacks.noDocument] : []),
  ];
}

/** The pack as a document: what the opened file says besides stays as it is. */
export function packDocument(
  head: PackHead,
  { phrases, hide, lock, document }: SourceReading,
  base: string,
): Record<string, unknown> {
  const own = {
    id: headId(head),
    name: head.name.trim(),
    version: head.version,
    date: head.date,
    reviewDate: head.reviewDate,
    source: { ...sourceOf(document), document: head.document.trim() },
  };
  const those = (wanted: 'add' | 'replace') =>
    phrases.filter(({ change }) => change === wanted).map(({ phrase }) => phrase);
  if (document && 'phrases' in document)
    return { ...document, ...own, phrases: phrases.map(({ phrase }) => phrase) };
  const layer = { add: those('add'), replace: those('replace'), hide, lock };
  return { extends: base, ...document, ...own, ...layer };
}

function sourceOf(document: SourceReading['document']): object {
  const source = document?.source;
  return typeof source === 'object' && source !== null ? source : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function nextVersion(version: string): string {
  const [, head, last] = /^(\d+\.\d+\.)(\d+)$/.exec(version) ?? [];
  return head === undefined ? '1.0.0' : `${head}${Number(last) + 1}`;
}
