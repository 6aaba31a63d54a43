import { build, buildField } from '../zoo-shared/build-field';
import { buildList } from '../zoo-shared/build-list';
import { BOOKING, NOTE, showsList } from '../zoo-shared/content';

const app = document.getElementById('app');

/** All is made anew, what was typed and the focus too, as by a page that draws itself from what the server last said. */
function draw(): void {
  const rows = [...NOTE, ...BOOKING].map((field) =>
    build('p', build('strong', field.label), build('br'), buildField(field)),
  );
  const note = build('section', build('h1', 'Besök psykisk hälsa'), ...rows);
  app?.replaceChildren(showsList() ? buildList() : note);
}

draw();
setInterval(draw, 1_000);
