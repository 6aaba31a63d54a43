import { type CodeFinding, checkCodes } from '@/lib/core/codes/check-codes';
import { codeRow, type Phase } from '@/lib/core/codes/code-row';
import { readCode } from '@/lib/core/codes/read-code';
import { limitsOf } from '@/lib/core/flags/find-flags';
import { cellFields } from '@/lib/dom/page/cell-fields';
import type { PageFacts } from '@/lib/dom/page/read-page';
import type { FoundRow } from '@/lib/dom/page/read-tables';
import { codes as words } from '@/lib/text/codes';
import type { App } from '../app';
import { takesCode } from './add-code';
import { readContact } from './read-contact';

/** What was checked: the findings, the rows that they stand at, and what the page takes. */
export interface CodeCheck {
  findings: readonly CodeFinding[];
  rows: readonly FoundRow[];
  /** The open field that holds each row's code; null where it is not to be written in. */
  fields: readonly (HTMLElement | null)[];
  /** Whether there was a table to read. */
  isRead: boolean;
  /** Whether the page has a field of its own for adding a code, and the diagnosis that it comes to hang on there. */
  takesCode: boolean;
  firstDiagnosis: string | null;
}

/** The code check of a page as it was read; null where it has no note, or the knowledge is not there yet. */
export function checkPage(app: App, page: PageFacts | null, phase: Phase): CodeCheck | null {
  const knowledge = app.care.knowledge.value;
  const index = app.journal.index();
  if (!page?.pages.includes('note') || !knowledge || !index) return null;
  const tables = page.tables.filter(({ id }) => id === 'codes');
  const rows = tables.flatMap((table) => table.rows);
  const fields = tables.flatMap((table) => cellFields(table, index));
  const contact = readContact(page, phase, knowledge);
  const limits = limitsOf(knowledge.thresholds);
  const codes = rows.map(({ cells }) => codeRow(cells));
  const isRead = tables.length > 0;
  return {
    findings: isRead ? checkCodes(codes, contact, knowledge, limits, words.unknown) : [],
    rows,
    fields: fields.map(({ fields: own }) => own.kod ?? null),
    isRead,
    takesCode: takesCode(page),
    firstDiagnosis: firstDiagnosis(codes.map(({ code }) => code)),
  };
}

function firstDiagnosis(codes: readonly string[]): string | null {
  const reads = codes.map(readCode).flatMap((read) => ('code' in read ? read : []));
  return reads.find(({ kind }) => kind === 'icd')?.code ?? null;
}
