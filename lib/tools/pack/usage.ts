/** What the tool is told about on its own command line, and what it says of itself. */
export const USAGE = `Ledtråds verktyg för paket

  npm run pack -- check FIL                     kontrollera ett paket (JSON) eller en tabell (CSV, TSV)
  npm run pack -- diff A B                      visa vad som skiljer två paket
  npm run pack -- convert FIL --to csv|json     gör om mellan paket och tabell
                  [--out FIL] [--force]         vart, och om filen får skrivas över
                  [--into PAKET]                tabellens fraser i ett paket som redan finns
                  [--id ID --name NAMN]         eller i ett nytt paket, ovanpå --extends
                  [--extends ID]                det inbyggda paket som ligger under (annars kalmar)
                  [--field SÖKORD]              för rader som inte säger sitt sökord
  npm run pack -- keygen NAMN [--alg es256|ed25519]   gör nycklarna NAMN.key och NAMN.pub
  npm run pack -- sign FIL --key NAMN.key       skriv signaturen FIL.sig
  npm run pack -- verify FIL --key NAMN.pub     kontrollera signaturen FIL.sig
  npm run pack -- policy MAPP [--from FIL]      skriv policyfiler för IT

A, B och PAKET är filer, eller namnet på ett inbyggt paket (kalmar, kalmar-2022 …).
Svar: 0 om allt stämmer, 1 om något är fel, 2 om kommandot inte går att förstå.
`;

/** A fault that ends the command: what is said, and the exit code. */
export class PackError extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2 = 1,
  ) {
    super(message);
  }
}
