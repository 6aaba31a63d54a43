/** The words of how packs, policies and a person's own phrases come in, and what is said when they do not. */

import type { Merged } from '@/lib/core/packs/layer';
import { settingName } from './setting-name';

/** Why a pack is not taken. */
export const refusal = {
  tooLarge: 'Paketet är större än 5 MB och läses inte.',
  noText: 'Filen är ingen text och kan inte vara ett paket.',
  wrongSum: 'Kontrollsumman (SHA-256) stämmer inte: det är inte den version som är godkänd.',
  wrongId: (wanted: string, found: string) =>
    `Paketet heter ”${found}”, men det som väntas är ”${wanted}”.`,
  builtInLayer: (id: string) => `”${id}” är ett inbyggt paket. Ge enhetens lager ett annat id.`,
  unsigned:
    'Paketet är inte signerat. IT-avdelningen tillåter bara signerade paket. Be den som gav ut paketet om signaturfilen (.sig).',
  fromPolicy: 'IT-avdelningen styr det här paketet. Vänd dig dit om det ska ändras.',
  personnummer: (trigger: string) =>
    `Texten till frasen ”${trigger}” har något som ser ut som ett personnummer. Ta bort det och läs in filen igen.`,
  isPack: 'Det här är ett paket. Läs in det under ”Paket”.',
  noRoom: 'Det får inte plats i webbläsarens lager för tillägg (10 MB). Ta bort ett paket först.',
  unreadable: 'Den sparade texten är trasig.',
  lost: 'Den sparade texten är trasig. Läs in paketet igen.',
};

/** Why an address gave no pack. */
export const address = {
  wrong: 'Adressen ska börja med https://.',
  noAccess: (origin: string) =>
    `Ledtråd har inte tillgång till ${origin}. Lägg till adressen igen och svara ja.`,
  noAccessByPolicy: (origin: string) =>
    `Ledtråd har inte tillgång till ${origin}. IT-avdelningen ger den när tillägget rullas ut.`,
  noAnswer: 'Adressen svarar inte.',
  status: (status: number) => `Adressen svarar med fel ${status}.`,
  checked: (packs: number, changed: number, failed: number) => {
    if (packs === 0) return 'Inget paket hämtas från en adress.';
    const asked = packs === 1 ? '1 adress kontrollerad' : `${packs} adresser kontrollerade`;
    const found = changed === 0 ? ', inget nytt' : `, ${changed} ${changed === 1 ? 'ny' : 'nya'}`;
    const news = failed === packs ? '' : found;
    const wrong = failed === 0 ? '' : ` ${failed} gick inte att använda, se paketet.`;
    return `${asked}${news}.${wrong}`;
  },
};

/** What was done. */
export const done = {
  installed: (name: string, version: string, phrases: number) =>
    `”${name}” ${version} är inläst: ${counted(phrases, 'fras', 'fraser')}.`,
  wholePack: (name: string) => ` Välj ”${name}” som utgåva för att använda det.`,
  otherBase: (base: string) => ` Det används när utgåvan ”${base}” är vald.`,
  noBase: (base: string) => ` Utgåvan ”${base}” finns inte här, så paketet används inte än.`,
  ordinary: (triggers: readonly string[]) =>
    ` Vanliga ord skrivs bara in när de står ensamma på raden i sitt eget fält: ${triggers.map((one) => `”${one}”`).join(', ')}.`,
  unchanged: (name: string, version: string) => `”${name}” ${version} är redan inläst.`,
  removed: 'Paketet är borttaget.',
  restored: (version: string) =>
    `Version ${version} används igen. Den nyare hoppas över tills det kommer en annan.`,
  saved: 'Sparat.',
  phraseSaved: (trigger: string) => `Frasen ”${trigger}” är sparad.`,
  phraseRemoved: 'Din fras är borttagen.',
  phraseHidden: 'Frasen är dold.',
  phraseShown: 'Frasen visas igen.',
  imported: (phrases: number, settings: number, left: readonly string[]) =>
    `${counted(phrases, 'fras', 'fraser')} och ${counted(settings, 'inställning', 'inställningar')} är inlästa.${
      left.length === 0 ? '' : ` Inte med: ${left.join('; ')}.`
    }`,
  siteWithdrawn: (origin: string) => `Ledtråd körs inte längre på ${origin}.`,
  deleted: 'Allt som Ledtråd hade sparat är borttaget. Det inbyggda paketet används.',
  tallyCleared: 'Räkningen är nollställd.',
};

/** Why something was not done. */
export const failed = {
  noAnswer: 'Ledtråd svarade inte. Ladda om sidan och prova igen.',
  notAllowed: 'Det går bara att ändra på Ledtråds egna sidor.',
  wrongValue: (reason: string) => `Inställningen är inte sparad: ${reason}.`,
  locked: (name: string) =>
    `Inställningen ”${settingName(name)}” är låst av IT-avdelningen. Vänd dig dit om den ska ändras.`,
  unknownPack: 'Paketet finns inte längre.',
  noPrevious: 'Det finns ingen tidigare version att gå tillbaka till.',
  unknownPhrase: 'Frasen finns inte bland dina egna.',
  lockedPhrase: (trigger: string) =>
    `”${trigger}” är låst av enheten. Välj ett annat sökord, eller hör med enheten.`,
  laterVersion:
    'Dina fraser är sparade av en nyare version av Ledtråd och kan inte ändras här. Uppdatera Ledtråd.',
  noSite: 'Adressen är tilldelad av IT-avdelningen och kan inte tas bort här.',
};

/** The policy, in words. */
export const policy = {
  noAccess: (origin: string) =>
    `sites: Ledtråd har inte tillgång till ${origin}. Öppna sidan och slå på Ledtråd där`,
  noPackAccess: (origin: string) =>
    `packs: Ledtråd har inte tillgång till ${origin}. IT-avdelningen ger den när tillägget rullas ut`,
  noFeature: (name: string) => `settings › featuresOff: ”${name}” går inte att stänga av`,
  noEdition: (id: string) => `settings › edition: Utgåvan ”${id}” finns inte bland paketen`,
  otherVersion: (id: string, wanted: string, found: string) =>
    `packs: ”${id}” har version ${found} i paketet, men ${wanted} i policyn`,
};

const STORED: Record<string, string> = {
  settings: 'Inställningar',
  notices: 'Upplysningar som inte är lästa',
  snapshot: 'Det som sidorna läser: fraser och inställningar',
  served: 'Det som sidorna känns igen på, sökorden som expanderas och inställningar',
  care: 'Det som sidorna läser: checklistor, flaggor och koder',
  layers: 'Förteckning över paket',
  personal: 'Dina egna fraser',
  'personal-set-aside': 'Egna fraser som inte gick att läsa',
  policy: 'IT-avdelningens policy, så som den senast lästes',
  tally: 'Räkningen',
  upkeep: 'När underlaget senast byggdes',
  salt: 'Slumptal som skyddar sessionens uppgifter',
};

/** What a stored key holds, as the privacy view names it. */
export function storedName(area: 'local' | 'session', key: string): string {
  const kind = key.startsWith('layer-text:')
    ? 'Ett pakets text'
    : key.startsWith('patient:')
      ? 'Krypterat om en patient, bara i minnet'
      : STORED[key];
  return `${kind ?? 'Övrigt'} (${area === 'session' ? 'session, ' : ''}${key.slice(0, 40)})`;
}

/** Who hides a phrase. */
export function hiddenBy({ level, name, version }: Merged['hidden'][number]['by']): string {
  return level === 'person' ? 'du' : `${name} ${version}`.trim();
}

/** What a person's own phrases are called as a layer. */
export const OWN_NAME = 'Dina egna fraser';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
