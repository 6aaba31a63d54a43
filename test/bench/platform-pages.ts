const ROWS = 1000;

/** A list of the platform with so many patients, as the manual shows it (K22 8.3.1): static html without any script. */
export function listPage(rows = ROWS): string {
  const heads = [
    'Namn',
    'Personnummer',
    'Överlämningsstart',
    'Senast aktiv',
    'Flaggor',
    'Meddelanden',
    'Moment',
    'Modul',
    'Status',
  ];
  const body = Array.from({ length: rows }, (_, index) => `<tr>${cells(patient(index))}</tr>`);
  return page(
    `<nav><a href="#mina">Mina (${rows})</a> <a href="#alla">Alla</a> <a href="#avslutade">Avslutade</a>
<a href="#overlamningar">Överlämningar</a></nav><h1>Mina</h1><a href="#starta">Starta nytt moment</a>
<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table>`,
  );
}

/** One patient's moment, whose last answer to question 9 is the cell with the id "score". */
export function momentPage(score = '1'): string {
  const facts = {
    Namn: 'Påhittad Patient',
    Personnummer: '19840101-9817',
    Program: 'Oroshjälpen Plus',
    'Aktuell modul': '3 av 7',
    Startdatum: '2026-01-01',
    Status: 'Pågående',
    'Senast aktiv': 'igår',
    'Senast från invånaren': 'igår',
    'Senast från behandlaren': 'idag',
    Svarsdag: 'tisdag',
  };
  return page(
    `<h1>Moment</h1><dl>${Object.entries(facts)
      .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
      .join('')}</dl>
<h2>Moduler</h2>${table(['Modul', 'Titel', 'Invånarstatus', 'Klar'], [['3', 'Värderingar', 'Läs/skriv', '']])}
<h2>Konversation</h2><label>Skriv meddelande <textarea></textarea></label>
<h2>Resultat</h2>${table(
      ['Datum', 'Formulär', 'Poäng', 'Modul'],
      [
        ['2026-02-03', 'GAD-7', '11', '3'],
        ['2026-02-03', 'MADRS-S fråga 9', '@', '3'],
        ['2026-01-27', 'MADRS-S fråga 9', '1', '2'],
      ],
    ).replace('<td>@', `<td id="score">${score}`)}
<h2>Mätbatterier</h2><button>Avsluta moment</button><button>Överlämna</button>`,
  );
}

function page(body: string): string {
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Mätning</title><style>${STYLE}</style></head>
<body>${body}</body>
</html>`;
}

const STYLE = `
body { font: 14px sans-serif; margin: 16px }
td, th { border: 1px solid silver; padding: 2px 6px }
`;

/** Every tenth has something due, in turn of each kind. */
function patient(index: number): readonly string[] {
  const due = index % 10 === 0 ? Math.floor(index / 10) % 4 : -1;
  return [
    `<a href="#moment/${index}">Påhittad Patient ${index}</a>`,
    `19840101-${String(9800 + (index % 200)).padStart(4, '0')}`,
    due === 3 ? '2026-01-20' : '',
    due === 2 ? 'för 10 dagar sedan' : 'igår',
    due === 0 ? `Röd flagga: MADRS-S fråga 9: ${4 + (index % 3)}` : '',
    due === 1 ? 'Obesvarat sedan 2026-01-02' : '',
    'Oroshjälpen Plus',
    `${1 + (index % 7)} av 7`,
    'Pågående',
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join('')}</tbody></table>`;
}

function cells(texts: readonly string[]): string {
  return texts.map((text) => `<td>${text}</td>`).join('');
}
