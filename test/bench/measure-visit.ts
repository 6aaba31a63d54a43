import type { BenchBrowser } from './browsers';
import { FIELDS } from './journal-page';
import type { SampledTime } from './sampled-time';
import { type Cost, inVisit, type Visit } from './visit';

/** The fields that are written in: a plain one and a rich one. */
export type Field = 'textarea' | 'contenteditable';

/** What an ordinary key costs, in ms: our scripts, and the whole page. */
interface KeyCost {
  script: number;
  page: number;
}

/** What one visit to the page has cost. */
export interface VisitResult {
  load: Cost;
  /** The first field that is gone to: the features come, and are made ready. */
  ready: Cost | null;
  heap: number;
  /** Per letter, over `LETTERS` of them. */
  keys: Partial<Record<Field, KeyCost>>;
  /** The Enter that expands: the first one on the page, and the same once more. */
  expansions: Partial<Record<Field, { first: SampledTime; again: SampledTime }>>;
}

/** What is done on a visit. */
export interface VisitPlan {
  url: string;
  typeIn: readonly Field[];
  expandIn: readonly Field[];
}

/** Letters typed in each field on each visit, and the pause after each in ms: time enough for what is put off. */
const LETTERS = 100;
const PAUSE = 15;
/** How long the page is left alone until all that was put off is done, in ms: a second is the longest we put off. */
const REST = { load: 1_200, field: 2_500, expansion: 350 } as const;

const WORDS = 'patienten skriver om veckan som har varit ';
const NAMES: Record<Field, string> = { textarea: FIELDS.action, contenteditable: FIELDS.plan };
/** A trigger that the built-in pack has for the field, and words of its text. The rich one has gaps with a list. */
const TRIGGERS: Record<Field, { trigger: string; gives: string }> = {
  textarea: { trigger: 'behint3å', gives: 'Patienten har genomfört modul 3' },
  contenteditable: { trigger: 'uppint', gives: 'Patienten tilldelas modul' },
};

/** Opens the page in a new tab and measures, in this order: load, the first field, memory, letters, expansions. */
export async function measureVisit(browser: BenchBrowser, plan: VisitPlan): Promise<VisitResult> {
  return inVisit(browser, async (visit) => {
    const load = await visit.cost(async () => {
      await visit.page.goto(plan.url);
      await visit.page.waitForTimeout(REST.load);
    });
    const ready = plan.expandIn.length > 0 ? await goToField(visit) : null;
    const result: VisitResult = { load, ready, heap: await visit.heap(), keys: {}, expansions: {} };
    for (const field of plan.typeIn) result.keys[field] = await typeLetters(visit, field);
    for (const field of plan.expandIn) {
      const first = await expand(visit, field);
      result.expansions[field] = { first, again: await expand(visit, field) };
    }
    return result;
  });
}

/** The first field of a page is gone to by a key, for which no script is needed, and left alone until all is ready. */
async function goToField({ page, cost }: Visit): Promise<Cost> {
  return cost(async () => {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(REST.field);
  });
}

async function typeLetters(visit: Visit, field: Field): Promise<KeyCost> {
  await enter(visit, field);
  const letters = WORDS.repeat(Math.ceil(LETTERS / WORDS.length)).slice(0, LETTERS);
  const type = () => visit.page.keyboard.type(letters, { delay: PAUSE });
  const { page } = await visit.cost(type);
  return { script: (await visit.sampled(type)).total / LETTERS, page: page / LETTERS };
}

/** @throws when nothing was expanded: then there is nothing to measure */
async function expand(visit: Visit, field: Field): Promise<SampledTime> {
  const { page } = visit;
  const { trigger, gives } = TRIGGERS[field];
  await enter(visit, field);
  await page.keyboard.insertText(` ${trigger}`);
  await page.waitForTimeout(REST.expansion);
  const before = await countOf(visit, field, gives);
  const time = await visit.sampled(async () => {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(REST.expansion);
  });
  const after = await countOf(visit, field, gives);
  if (after !== before + 1) throw new Error(`${trigger} was not expanded in the ${field}`);
  return time;
}

/** Puts the caret at the field's end, outside any gap that is being filled. */
async function enter({ page }: Visit, field: Field): Promise<void> {
  await page.getByRole('textbox', { name: NAMES[field] }).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
}

async function countOf({ page }: Visit, field: Field, words: string): Promise<number> {
  const text = await page
    .getByRole('textbox', { name: NAMES[field] })
    .evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
    );
  return text.split(words).length - 1;
}
