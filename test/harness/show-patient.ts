/**
 * Shows the note of a made-up patient, as a journal of one single page does: all that it showed is thrown away, and
 * what comes is new. Runs in the page, so it leans on nothing outside itself.
 * @param number which patient; every one has a number, a score and codes of its own
 */
export function showPatient(number: number): void {
  // A method: builders wrap what a variable names in a helper of theirs, which the page does not have.
  const build = {
    add(parent: Element, name: string, text = '', attributes: object = {}): HTMLElement {
      const element = document.createElement(name);
      if (text !== '') element.append(text);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      parent.append(element);
      return element;
    },
  };
  const main = document.createElement('main');
  build.add(main, 'h1', 'Besök psykisk hälsa');
  const list = build.add(main, 'dl');
  const facts = {
    Namn: `Påhittad Patient ${number}`,
    Personnummer: `19800101-${String(number % 10_000).padStart(4, '0')}`,
    'MADRS-S fråga 9': String(number % 7),
    Behandlingsprogram: 'Oroshjälpen Plus',
  };
  for (const [name, value] of Object.entries(facts)) {
    build.add(list, 'dt', name);
    build.add(list, 'dd', value);
  }
  for (const name of ['Anledning till besök', 'Behandlingsinsats']) {
    const label = build.add(main, 'label', name);
    build.add(label, 'textarea');
  }
  build.add(main, 'h2', 'Planerade åtgärder', { id: 'plan' });
  build.add(main, 'div', '', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-labelledby': 'plan',
  });
  const body = build.add(build.add(main, 'table'), 'tbody');
  for (const code of ['F411', 'DU011', 'ZV044']) {
    const row = build.add(body, 'tr');
    for (const text of [code, '2026-11-20', `anteckning ${number}`]) build.add(row, 'td', text);
  }
  for (const old of document.querySelectorAll('body > *')) old.remove();
  document.body.append(main);
}
