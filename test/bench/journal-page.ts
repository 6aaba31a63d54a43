const ROWS = 1000;
const COLUMNS = 10;

/** What the fields of the page are called, as the site file of Cosmic knows them. */
export const FIELDS = {
  reason: 'Anledning till besök',
  action: 'Behandlingsinsats',
  plan: 'Planerade åtgärder',
} as const;

/**
 * A page as heavy as a journal: a table of 1000 rows and 10 columns, about 31 000 nodes, and the fields and heading
 * that Cosmic is recognised by. Static html without any script, so that all script on it is the extension's.
 * @returns the whole html document
 */
export function journalPage(): string {
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Mätning</title><style>${STYLE}</style></head>
<body>
<h1>Besök psykisk hälsa</h1>
<form>
<label for="reason">${FIELDS.reason}</label>
<input id="reason" type="text" size="80">
<label for="action">${FIELDS.action}</label>
<textarea id="action" rows="6" cols="80"></textarea>
<div id="plan-name">${FIELDS.plan}</div>
<div id="plan" role="textbox" aria-labelledby="plan-name" aria-multiline="true" contenteditable="true"></div>
</form>
${table()}
</body>
</html>`;
}

const STYLE = `
body { font: 14px sans-serif; margin: 16px }
label, #plan-name { display: block; margin-top: 8px }
#plan { border: 1px solid gray; min-height: 60px; width: 600px }
td, th { border: 1px solid silver; padding: 2px 6px }
`;

function table(): string {
  const heads = series(COLUMNS, (column) => `<th scope="col">Kolumn ${column + 1}</th>`);
  return `<table><thead><tr>${heads}</tr></thead><tbody>\n${series(ROWS, row)}</tbody></table>`;
}

/** Every cell is td, span and text: 3 nodes, so a row is 31 with its tr. */
function row(index: number): string {
  const cells = series(
    COLUMNS,
    (column) => `<td><span>${index + 1}:${column + 1} anteckning</span></td>`,
  );
  return `<tr>${cells}</tr>\n`;
}

function series(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}
