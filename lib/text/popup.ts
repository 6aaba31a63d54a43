import type { SiteSource } from '@/lib/core/sites/site-source';

const SOURCES: Record<SiteSource, string> = {
  assigned: 'Tilldelad i inställningarna.',
  host: 'Känd på adressen.',
  labels: 'Känd på sidans rubriker och sökord.',
};

/** What is said where the popup asks what an unknown page is. */
export const enabling = {
  question: (host: string) => `Vad är ${host} för system?`,
  access: 'Ledtråd frågar webbläsaren om tillgång till just den här adressen.',
  enable: 'Slå på Ledtråd här',
  withdraw: 'Ta bort Ledtråd här',
  never: 'Det här är invånarnas egen sida. Ledtråd körs aldrig här.',
};

/** Every Swedish string of the popup. */
export const popup = {
  title: 'Ledtråd',
  notHere: 'Ledtråd är inte igång på den här sidan.',
  notHereHelp: 'Ledtråd arbetar i journalen och i Stöd och behandling. Prova i övningsjournalen.',
  unrecognised: 'Sidan är inte igenkänd som journal eller plattform än.',
  recognised: (name: string) => `Sidan är igenkänd som ${name}.`,
  source: (source: SiteSource) => SOURCES[source],
  onHere: 'Fraser på den här webbplatsen',
  on: 'På',
  off: 'Av',
  edition: 'Utgåva',
  version: (version: string) => `version ${version}`,
  program: 'Program i fokus',
  allPrograms: 'Alla program',
  programHelp: 'Programmets fraser står först i listan.',
  expandKey: (site: string) => `Tangent som skriver in frasen i ${site}`,
  expandKeys: { Enter: 'Enter', Tab: 'Tab', Space: 'Mellanslag' },
  shortcuts: 'Kortkommandon',
  chooser: 'Sök fras',
  nextGap: 'Nästa lucka',
  sidebar: 'Sidofältet',
  practice: 'Öppna övningsjournalen',
  practicePlatform: 'Öppna övningsplattformen',
  sidePanel: 'Öppna sidopanelen',
  sidePanelHelp:
    'Fraser, checklistor och meddelanden att kopiera, till exempel till en journal i Citrix.',
  sidePanelRefused: 'Sidopanelen gick inte att öppna här. Öppna den i webbläsarens egen meny.',
  options: 'Alla inställningar',
  saved: 'Sparat',
  notSaved: 'Inställningen gick inte att spara. Prova igen.',
  loading: 'Läser in …',
  intendedUse: 'Ledtråd visar enhetens rutin och är ingen medicinsk bedömning.',
};
