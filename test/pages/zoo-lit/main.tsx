import { html, LitElement, type TemplateResult } from 'lit';
import {
  BOOKING,
  HEADS,
  NOTE,
  PATIENTS,
  showsList,
  TABS,
  type ZooField,
} from '../zoo-shared/content';

/** A field with its label, as components of form libraries are made: named by an attribute. */
class LitField extends LitElement {
  static override properties = { field: { attribute: false } };
  declare field: ZooField;

  override render(): TemplateResult {
    return html`<div part="base"><label part="label" for="control">${this.field.label}</label>
      <div part="control">${this.control()}</div></div>`;
  }

  private control(): TemplateResult {
    const { kind, role, choices = [] } = this.field;
    if (kind === 'choice')
      return html`<select id="control" data-zoo=${role}>${choices.map((choice) => html`<option>${choice}</option>`)}</select>`;
    if (kind === 'lines') return html`<textarea id="control" data-zoo=${role}></textarea>`;
    if (kind === 'rich')
      return html`<div id="control" contenteditable="true" role="textbox" data-zoo=${role}></div>`;
    return html`<input id="control" data-zoo=${role} />`;
  }
}
customElements.define('lit-field', LitField);

/** The whole page as a component around the others. */
class LitPage extends LitElement {
  override render(): TemplateResult {
    return showsList() ? this.list() : this.note();
  }

  private note(): TemplateResult {
    return html`<h1>Besök psykisk hälsa</h1>
      ${[...NOTE, ...BOOKING].map((field) => html`<lit-field .field=${field}></lit-field>`)}`;
  }

  private list(): TemplateResult {
    return html`<div role="tablist">${TABS.map((tab) => html`<button role="tab">${tab}</button>`)}</div>
      <table><thead><tr>${HEADS.map((head) => html`<th>${head}</th>`)}</tr></thead>
      <tbody>${PATIENTS.map((patient) => html`<tr>${patient.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody></table>`;
  }
}
customElements.define('lit-page', LitPage);
document.getElementById('app')?.append(document.createElement('lit-page'));
