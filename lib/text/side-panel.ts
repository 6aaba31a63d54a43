/** Every Swedish string of the side panel that belongs to no other part. Functions take the values that stand in a string. */
export const sidePanel = {
  title: 'Ledtråds sidopanel',
  tabs: 'Vad vill du ha?',
  phrases: 'Fraser',
  loading: 'Läser in …',
  broken:
    'Det sparade underlaget gick inte att läsa. Ledtråd bygger upp det på nytt, och då visas det här.',
  again: 'Försök igen',
  quiet: 'Panelen läser ingen sida och sparar inget av det du skriver.',
  edition: (name: string, version: string) => `${name}, version ${version}`,
  inFocus: (program: string) => `${program} först`,
  placeholder: 'Sökord, program eller ord i texten',
  noPhrases:
    'Utgåvan har inga fraser. Byt utgåva i Ledtråds fönster, eller lägg in enhetens paket.',
  noMessages: 'Utgåvan har inga meddelanden.',
  noChecklists: 'Utgåvan har inga checklistor.',
  careBroken:
    'Checklistor och meddelanden gick inte att läsa. Ledtråd bygger upp underlaget på nytt.',
  help: 'Skriv, gå med pilarna och välj med Enter.',
  gone: (name: string) => `”${name}” finns inte längre i utgåvan.`,
  back: 'Tillbaka till listan',
  gapHelp: 'Tab går till nästa lucka. Enter kopierar, Esc går tillbaka.',
  offered: 'Förslag',
  copy: 'Kopiera',
  noneLeft: 'Inga luckor kvar',
  left: (count: number) => `${count} ${count === 1 ? 'lucka' : 'luckor'} kvar`,
  copied: (left: number) =>
    left === 0
      ? 'Texten är kopierad. Klistra in den med Ctrl+V.'
      : `Texten är kopierad med ${left} ${left === 1 ? 'lucka' : 'luckor'} kvar. Klistra in den med Ctrl+V.`,
  notCopied: 'Texten gick inte att kopiera. Markera den ovan och tryck Ctrl+C.',
  notCopiedList: 'Checklistan gick inte att kopiera. Prova igen.',
  memory:
    'Svaren finns bara i den här panelen och försvinner när den stängs. Börja om inför nästa patient.',
  cut: 'Checklistan har ändrats i paketet. Svaren på det som ändrats är borttagna.',
};
