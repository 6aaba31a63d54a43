import { whenIdle } from './when-idle';

/** Calls back, when idle, after anything on the page has changed. Costs a flag per change. */
export function watchPage(root: Node, changed: () => void, signal: AbortSignal): void {
  const later = whenIdle(changed, 1_000, signal);
  const observer = new MutationObserver(later);
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
