import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  BOOKING,
  HEADS,
  NOTE,
  PATIENTS,
  showsList,
  TABS,
  type ZooField,
} from '../zoo-shared/content';

/** Form libraries for React put this many wrappers around a field. */
function wrap(inner: unknown): unknown {
  return createElement(
    'div',
    { className: 'css-1' },
    createElement('div', { className: 'css-2' }, inner),
  );
}

function Control({ field }: { field: ZooField }): unknown {
  const [value, setValue] = useState('');
  const own = { 'data-zoo': field.role };
  const onChange = (event: { target: { value: string } }) => setValue(event.target.value);
  if (field.kind === 'rich')
    return createElement('div', {
      ...own,
      contentEditable: true,
      role: 'textbox',
      suppressContentEditableWarning: true,
    });
  if (field.kind === 'choice')
    return createElement(
      'select',
      { ...own, value, onChange },
      ...(field.choices ?? []).map((choice) => createElement('option', { key: choice }, choice)),
    );
  return createElement(field.kind === 'lines' ? 'textarea' : 'input', { ...own, value, onChange });
}

/** The name is a plain span two wrappers away: nothing but its place ties it to the field. */
function Row({ field }: { field: ZooField }): unknown {
  return createElement(
    'div',
    { className: 'row' },
    wrap(
      createElement(
        'span',
        null,
        field.label,
        ' ',
        createElement('i', { 'aria-hidden': true }, '*'),
      ),
    ),
    wrap(createElement(Control, { field })),
  );
}

function rows(fields: readonly ZooField[]): unknown {
  return fields.map((field) => createElement(Row, { key: field.role, field }));
}

function Note(): unknown {
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Besök psykisk hälsa'),
    createElement('p', null, 'Kontaktdatum: 2026-11-24'),
    rows(NOTE),
    createElement('h2', null, 'Bokning'),
    rows(BOOKING),
  );
}

function List(): unknown {
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => createElement(tag, { key: text }, createElement('span', null, text)));
  return createElement(
    'main',
    null,
    ...TABS.map((tab) => createElement('button', { key: tab, type: 'button' }, tab)),
    createElement(
      'table',
      null,
      createElement('thead', null, createElement('tr', null, cells('th', HEADS))),
      createElement(
        'tbody',
        null,
        PATIENTS.map((patient) =>
          createElement(
            'tr',
            { key: patient[0] },
            patient.map((text, at) => createElement('td', { key: HEADS[at] }, text)),
          ),
        ),
      ),
    ),
  );
}

const app = document.getElementById('app');
if (app) createRoot(app).render(createElement(showsList() ? List : Note));
