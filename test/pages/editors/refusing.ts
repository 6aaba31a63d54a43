import { add, domText, type Mount } from './surface';

function rich(host: HTMLElement): HTMLElement {
  return add(host, 'div', { contenteditable: 'true', 'data-field': '' });
}

/** Takes typing letter by letter and nothing else. */
const cancels: Mount = (host) => {
  const element = rich(host);
  element.addEventListener('paste', (event) => event.preventDefault());
  let text = '';
  element.addEventListener('input', () => {
    const now = element.textContent ?? '';
    if (now.length > text.length + 1) element.textContent = text;
    else text = now;
  });
  return { text: () => domText(element) };
};

/** A field whose page puts back what stood there, a moment after. */
const reverts: Mount = (host) => {
  const element = add(host, 'textarea', { 'data-field': '' });
  let text = '';
  element.addEventListener('input', () => {
    const { value } = element;
    if (value.length <= text.length + 1) text = value;
    else setTimeout(() => Object.assign(element, { value: text }), 20);
  });
  return { text: () => element.value };
};

/** As above, at once. */
const revertsAtOnce: Mount = (host) => {
  const element = add(host, 'input', { 'data-field': '' });
  let text = '';
  element.addEventListener('input', () => {
    if (element.value.length <= text.length + 1) text = element.value;
    else element.value = text;
  });
  return { text: () => element.value };
};

/** Cancels what it can of every input that is more than a key. */
const guarded: Mount = (host) => {
  const element = rich(host);
  element.addEventListener('paste', (event) => event.preventDefault());
  element.addEventListener('beforeinput', (event) => {
    if ((event.data?.length ?? 2) > 1) event.preventDefault();
  });
  new MutationObserver(() => {
    if ((element.textContent ?? '').length > 60) element.textContent = 'behint3å';
  }).observe(element, { childList: true, characterData: true, subtree: true });
  return { text: () => domText(element) };
};

/** Says that it took a paste, and does nothing with it. */
const deaf: Mount = (host) => {
  const element = rich(host);
  element.addEventListener('paste', (event) => event.preventDefault());
  return { text: () => domText(element) };
};

/** Takes a paste, and writes it when a server would have answered. */
const late: Mount = (host) => {
  const element = rich(host);
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => document.execCommand('insertText', false, text), 120);
  });
  return { text: () => domText(element) };
};

/** Fields that refuse a text, or take their time. */
export const refusing: Record<string, Mount> = {
  cancels,
  reverts,
  'reverts-at-once': revertsAtOnce,
  guarded,
  deaf,
  late,
};
