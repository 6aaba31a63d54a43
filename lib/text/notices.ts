import type { Notice } from '@/lib/core/packs/notice';
import { settingName } from './setting-name';

const REST = 'Övriga fraser fungerar som vanligt.';
const TELL = 'Säg till den som ger ut paketet.';
const AGAIN = 'Ledtråd frågar igen av sig självt.';

/** Every Swedish string of what could not be used: what happened, to what, and what works now. */
export const notices = {
  /** One notice in full. */
  text: (notice: Notice) => saidOf(notice).filter(Boolean).join(' '),
  /** How many more there are, where only the first is shown. */
  more: (count: number) =>
    count === 0
      ? ''
      : `${count} ${count === 1 ? 'upplysning' : 'upplysningar'} till finns i Ledtråds fönster.`,
  read: 'Jag har läst',
};

function saidOf({ kind, about, detail, inUse }: Notice): string[] {
  const why = sentence(detail);
  switch (kind) {
    case 'setting':
      return about === 'settings'
        ? ['Dina inställningar gick inte att läsa och är återställda.', why, 'Gå igenom dem igen.']
        : [
            `Inställningen ”${settingName(about)}” gick inte att läsa och är återställd.`,
            why,
            'De andra inställningarna gäller som förut.',
          ];
    case 'snapshot':
      return [
        'Det sparade underlaget var trasigt och är uppbyggt på nytt.',
        'Fraser och inställningar fungerar som vanligt.',
      ];
    case 'personal':
      return [
        'Dina egna fraser gick inte att läsa och är lagda åt sidan.',
        why,
        'De finns kvar att läsa under Integritet i inställningarna.',
        'Paketens fraser fungerar som vanligt.',
      ];
    case 'edition':
      return [
        `Utgåvan ”${about}” finns inte längre.`,
        inUse ? `”${inUse.name}” ${inUse.version} används i stället.` : '',
        'Välj utgåva i Ledtråds fönster.',
      ];
    case 'policy-edition':
      return [
        `Utgåvan ”${about}”, som IT-avdelningen har valt, finns inte.`,
        inUse ? `”${inUse.name}” ${inUse.version} används i stället.` : '',
        'Säg till IT-avdelningen.',
      ];
    case 'policy':
      return [
        `Det som IT-avdelningen har satt i ”${about}” gick inte att läsa och används inte.`,
        why,
        'Resten av det som IT har satt gäller. Säg till IT-avdelningen.',
      ];
    case 'pack':
      return inUse
        ? [
            `Den senaste versionen av paketet ”${inUse.name}” kunde inte användas.`,
            why,
            `Version ${inUse.version} används i stället.`,
            TELL,
          ]
        : [`Paketet ”${about}” kunde inte användas och är inte med.`, why, REST, TELL];
    case 'address':
      return inUse
        ? [
            `Paketet ”${inUse.name}” har inte gått att hämta på över en vecka.`,
            why,
            `Version ${inUse.version} används, men det kan finnas en nyare.`,
            AGAIN,
          ]
        : [`Paketet ”${about}” gick inte att hämta och är inte med än.`, why, REST, AGAIN];
  }
}

/** So many characters of a reason are shown: a pack can have a hundred faults, and the options show them all. */
const MOST = 200;

/** A reason as a sentence of its own; "" where there is none. */
function sentence(detail: string): string {
  const text = detail.trim();
  if (text.length > MOST) return `${text.slice(0, MOST).trimEnd()} …`;
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
