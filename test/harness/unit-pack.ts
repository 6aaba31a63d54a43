/** A phrase of the built-in pack, for layers to replace. */
export const PHRASE = { id: 'avgiftsbefriad', trigger: 'i0', fields: ['kassa'] };

/** What every layer of the made-up unit begins with; its version is put in by the test. */
export const UNIT_HEAD = {
  id: 'vc-norr',
  extends: 'kalmar',
  name: 'VC Norr',
  version: '1.0.0',
  date: '2026-11-22',
  reviewDate: '2027-11-22',
  source: { document: 'VC Norr, rutin' },
};

/** The text of a unit's layer that gives the phrase i0 another text. @param more what else stands in it */
export function unitPack(version: string, text: string, more: object = {}): string {
  return JSON.stringify({
    ...UNIT_HEAD,
    version,
    replace: [{ ...PHRASE, text }],
    ...more,
  });
}
