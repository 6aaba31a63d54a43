import type { ShadowOf } from '../roots-of';
import { hostOf } from './flat-parent';
import { FIELDS } from './has-field';
import { textOf } from './text-of';

/**
 * The names that a field carries itself: labels, aria names, title. A field alone in the shadow root of a component
 * has the component's names too.
 */
export function ownNames(element: Element, shadowOf: ShadowOf): (string | null)[] {
  const names = [
    ...labelTexts(element, shadowOf),
    ...referredTexts(element, shadowOf),
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
  ];
  const host = hostOf(element);
  const alone = host && (element.getRootNode() as ShadowRoot);
  if (!alone || alone.querySelectorAll(FIELDS).length > 1) return names;
  return [...names, ...ownNames(alone.host, shadowOf)];
}

/** The texts that `aria-labelledby` refers to. */
export function referredTexts(element: Element, shadowOf: ShadowOf): (string | null)[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const texts = ids.map((id) => textOf(root.getElementById?.(id) ?? null, shadowOf));
  return texts.length > 1 ? [texts.join(' '), ...texts] : texts;
}

function labelTexts(element: Element, shadowOf: ShadowOf): (string | null)[] {
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
  if (labels) return [...labels].map((label) => textOf(label, shadowOf));
  // Components and editable elements have no labels in the browser's eyes, yet pages write them.
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = element.id ? root.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
  return [textOf(named, shadowOf), textOf(element.closest('label'), shadowOf)];
}
