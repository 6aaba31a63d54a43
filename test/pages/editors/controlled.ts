import { html, LitElement } from 'lit';
import { h, render } from 'preact';
import { useState as usePreactState } from 'preact/hooks';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp, ref, h as vueH } from 'vue';
import { add, type Mount } from './surface';

type Tag = 'input' | 'textarea';

const react =
  (tag: Tag): Mount =>
  (host) => {
    let model = '';
    const Field = () => {
      const [value, setValue] = useState('');
      model = value;
      const onChange = (event: { target: { value: string } }) => setValue(event.target.value);
      return createElement(tag, { value, onChange, 'data-field': '' });
    };
    createRoot(host).render(createElement(Field));
    return { text: () => model };
  };

const preact =
  (tag: Tag): Mount =>
  (host) => {
    let model = '';
    const Field = () => {
      const [value, setValue] = usePreactState('');
      model = value;
      const onInput = (event: Event) => setValue((event.target as HTMLInputElement).value);
      return h(tag, { value, onInput, 'data-field': '' });
    };
    render(h(Field, {}), host);
    return { text: () => model };
  };

const vue =
  (tag: Tag): Mount =>
  (host) => {
    const model = ref('');
    const onInput = (event: Event) => {
      model.value = (event.target as HTMLInputElement).value;
    };
    createApp({
      render: () => vueH(tag, { value: model.value, onInput, 'data-field': '' }),
    }).mount(host);
    return { text: () => model.value };
  };

/** A Lit element with its field in an open shadow root. */
class LitNote extends LitElement {
  static override properties = { value: { state: true } };
  declare value: string;

  constructor() {
    super();
    this.value = '';
  }

  override render(): unknown {
    const onInput = (event: Event) => {
      this.value = (event.target as HTMLTextAreaElement).value;
    };
    return html`<textarea data-field .value=${this.value} @input=${onInput}></textarea>`;
  }
}

const lit: Mount = (host) => {
  customElements.define('lit-note', LitNote);
  const note = add(host, 'lit-note') as LitNote;
  return { text: () => note.value };
};

/** Fields whose value a framework holds and writes back. */
export const controlled: Record<string, Mount> = {
  'react-input': react('input'),
  'react-textarea': react('textarea'),
  'preact-input': preact('input'),
  'preact-textarea': preact('textarea'),
  'vue-input': vue('input'),
  'vue-textarea': vue('textarea'),
  lit,
};
