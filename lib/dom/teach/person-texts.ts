import { holdsNumber, isPersonLabel, secretWords } from '@/lib/core/teach/secret-words';
import { FIELDS, fieldsIn } from '../fields/has-field';
import { shownValue } from '../page/shown-value';
import { type Root, rootsOf, type ShadowOf } from '../roots-of';

const ROWS = 'tr,[role="row"],li,dl';
const NAMING = 'td,th,dt,label,b,strong,span,div,p,legend,[role="gridcell"],[role="rowheader"]';
const TABLES = 'table,[role="grid"],[role="table"],[role="treegrid"]';
const CELLS = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';
/** A text that names somebody is no longer, nor is a label that does. */
const LONGEST = 200;
const LONGEST_LABEL = 40;
const STRIDE = 200;

/**
 * The words of the page that belong to a person, in folded case: what stands behind "Namn", "Patient" and their like,
 * in columns of that name, and in texts and rows with a personnummer in them. Pauses each time it yields.
 */
export function* personTexts(page: Root, shadowOf: ShadowOf): Generator<void, ReadonlySet<string>> {
  const secret = new Set<string>();
  const add = (text: string) => {
    for (const word of secretWords(text)) secret.add(word);
  };
  for (const root of rootsOf(page, shadowOf)) {
    yield;
    if (root === null) continue;
    yield* addBehindLabels(root, add, shadowOf);
    for (const table of root.querySelectorAll(TABLES)) addColumns(table, add, shadowOf);
    yield;
  }
  return secret;
}

type Add = (text: string) => void;

function* addBehindLabels(root: Root, add: Add, shadowOf: ShadowOf): Generator<void> {
  let count = 0;
  for (const element of root.querySelectorAll(`${NAMING},h1,h2,h3,h4,h5,h6,a,li,[aria-label]`)) {
    if (++count % STRIDE === 0) yield;
    const text = element.textContent ?? '';
    if (text.length > LONGEST) continue;
    if (holdsNumber(text)) addAround(element, text, add, shadowOf);
    const [label = '', ...value] = text.split(':');
    if (label.length > LONGEST_LABEL || !isPersonLabel(label)) continue;
    add(value.join(':'));
    if (element.matches(NAMING)) addValue(element, add, shadowOf);
  }
  for (const field of fieldsIn(root)) {
    if (holdsNumber(shownValue(field, shadowOf))) add(shownValue(field, shadowOf));
  }
}

/** A personnummer has its person's name beside it. */
function addAround(element: Element, text: string, add: Add, shadowOf: ShadowOf): void {
  add(text);
  const row = element.closest(ROWS);
  if (row && (row.textContent ?? '').length <= LONGEST) add(shownValue(row, shadowOf));
}

/** What a label names: what follows it, or the field in or after it. */
function addValue(label: Element, add: Add, shadowOf: ShadowOf): void {
  const after = label.nextSibling;
  if (after?.nodeType === Node.TEXT_NODE) add(after.nodeValue ?? '');
  const next = label.nextElementSibling;
  if (next && !next.matches('th,dt')) add(shownValue(next, shadowOf));
  const inner = label.querySelector(FIELDS);
  if (inner) add(shownValue(inner, shadowOf));
}

function addColumns(table: Element, add: Add, shadowOf: ShadowOf): void {
  const rows = [...table.querySelectorAll('tr,[role="row"]')];
  const heads = cellsOf(rows[0]);
  heads.forEach((head, column) => {
    if (!isPersonLabel(shownValue(head, shadowOf))) return;
    for (const row of rows.slice(1)) add(shownValue(cellsOf(row)[column] ?? null, shadowOf));
  });
}

function cellsOf(row: Element | undefined): Element[] {
  return row ? [...row.children].filter((cell) => cell.matches(CELLS)) : [];
}
