const NAMES: Record<string, string> = {
  edition: 'Utgåva',
  program: 'Program i fokus',
  off: 'Avstängda webbplatser',
  sites: 'Tilldelade webbplatser',
  expandOn: 'Tangenter för fraser',
  shortcuts: 'Kortkommandon',
  featuresOff: 'Avstängda funktioner',
  thresholds: 'Gränser',
  watchWords: 'Ord att läsa först',
  me: 'Dina uppgifter',
  sidebar: 'Sidofältet',
  taughtFields: 'Utpekade fält',
  settings: 'Inställningarna',
};

/** A setting's name as it is shown; one that this version does not know as it is stored. */
export function settingName(name: string): string {
  return (Object.hasOwn(NAMES, name) && NAMES[name]) || name;
}
