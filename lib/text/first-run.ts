/** Every Swedish string of the page that is shown the first time. */
export const firstRun = {
  title: 'Välkommen till Ledtråd',
  about:
    'Ledtråd ger dig enhetens fraser, checklistor och koder där du redan arbetar. Välj först var du arbetar.',
  edition: 'Region och utgåva',
  editionOption: (name: string, version: string) => `${name}, version ${version}`,
  program: 'Program du mest arbetar med',
  allPrograms: 'Alla program',
  loading: 'Läser in …',
  locked: 'Valet är låst av IT.',
  tryTitle: 'Tre saker att prova',
  tryHelp: 'Övningsjournalen har bara påhittade uppgifter. Inget sparas där.',
  open: 'Öppna övningsjournalen',
  trigger: 'behint3å',
  expandBefore: 'Ställ dig i fältet Behandlingsinsats, skriv ',
  expandAfter: ' och tryck Enter. Hela texten skrivs in. Ctrl+Z tar tillbaka det du skrev.',
  chooser: (keys: string) => `Tryck ${keys} i ett textfält. Då söker du bland alla fraser.`,
  gap: 'Står det en lucka kvar i texten, går Tab till nästa. Skriv, eller välj i listan.',
  other: 'I andra utgåvor heter fältet och frasen något annat. Sök i så fall med listan.',
  options: 'Alla inställningar',
  privacy: 'Ledtråd skickar inget om dig eller dina patienter.',
};
