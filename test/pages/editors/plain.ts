import { add, domText, type Mount } from './surface';

const input =
  (type: string): Mount =>
  (host) => {
    const element = add(host, 'input', { type, 'data-field': '' });
    return { text: () => element.value };
  };

const textarea: Mount = (host) => {
  const element = add(host, 'textarea', { 'data-field': '', rows: '4' });
  return { text: () => element.value };
};

const rich =
  (value: string): Mount =>
  (host) => {
    const element = add(host, 'div', { contenteditable: value, 'data-field': '' });
    return { text: () => domText(element) };
  };

const shadow =
  (mode: ShadowRootMode, inner: Mount): Mount =>
  (host) => {
    const outer = add(host, 'x-note');
    const middle = add(outer.attachShadow({ mode }), 'div');
    return inner(add(middle.attachShadow({ mode }), 'div'));
  };

/** Fields without any library, also two shadow roots deep. */
export const plain: Record<string, Mount> = {
  text: input('text'),
  search: input('search'),
  email: input('email'),
  textarea,
  rich: rich('true'),
  'plaintext-only': rich('plaintext-only'),
  'open-textarea': shadow('open', textarea),
  'open-rich': shadow('open', rich('true')),
  'closed-text': shadow('closed', input('text')),
  'closed-textarea': shadow('closed', textarea),
  'closed-rich': shadow('closed', rich('true')),
};
