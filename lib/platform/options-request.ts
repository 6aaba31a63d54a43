import { browser } from 'wxt/browser';
import type { Outcome } from '@/lib/core/packs/outcome';

/** What the options page asks of the background. */
export type OptionsRequest =
  | { kind: 'data' }
  | { kind: 'install-pack'; text: string; signature: string | null }
  | { kind: 'add-address'; address: string; sha256: string | null }
  | { kind: 'check-now' }
  | { kind: 'remove-pack'; id: string }
  | { kind: 'restore-pack'; id: string }
  | { kind: 'save-phrase'; phrase: unknown }
  | { kind: 'remove-phrase'; id: string }
  | { kind: 'hide-phrase'; id: string; hidden: boolean }
  | { kind: 'export-personal' }
  | { kind: 'import-personal'; text: string }
  | { kind: 'delete-stored' }
  | { kind: 'clear-tally' };

/** A request as a message; the background answers it for our own pages alone. */
export interface OptionsMessage {
  type: 'options';
  request: OptionsRequest;
}

/** Asks the background; undefined where it does not answer. */
export async function askBackground(request: OptionsRequest): Promise<unknown> {
  const message: OptionsMessage = { type: 'options', request };
  return browser.runtime.sendMessage(message).catch(() => undefined);
}

/** How something went that the background was asked to do; null where the answer is none. */
export function outcomeOf(answer: unknown): Outcome | null {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return null;
  return answer.ok === true || 'errors' in answer ? (answer as Outcome) : null;
}
