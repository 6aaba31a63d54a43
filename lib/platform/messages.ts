import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/core/model';
import type { PageStatus } from '@/lib/core/sites/page-status';
import { answerLater, type SendResponse } from './answer-later';
import type { Frame } from './run-features';
import type { SessionKind } from './session-vault';

/** What is said to the background. */
export type ToBackground =
  | { type: 'rebuild-snapshot'; broken: boolean }
  | { type: 'change-setting'; name: string; value: unknown }
  | { type: 'dismiss-notices' }
  | { type: 'keep-sidebar'; origin: string; frame: Settings['sidebar'][string] }
  /** Asks for the overlay's script in the sender's own frame. */
  | { type: 'run-features' }
  /** Asks what is kept of a patient for this session; null where nothing is. */
  | { type: 'session-read'; patient: string; kind: SessionKind }
  /** Keeps something of a patient for this session; null forgets it. */
  | { type: 'session-write'; patient: string; kind: SessionKind; value: unknown };

/** What is said to a page. */
export type ToPage = { type: 'page-status' } | { type: 'open-chooser' };

/** Says something to the background. Rejects when Ledtråd has been updated under the page. */
export async function tellBackground(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Asks the page of the active tab what it is; null where Ledtråd does not run. */
export async function askActivePage(): Promise<PageStatus | null> {
  const tab = await activeTab();
  if (tab === undefined) return null;
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, {
      type: 'page-status',
    } satisfies ToPage);
    return isPageStatus(answer) ? answer : null;
  } catch {
    return null;
  }
}

/** Says something to the page of the active tab; nothing happens where Ledtråd does not run. */
export async function tellActivePage(message: ToPage): Promise<void> {
  const tab = await activeTab();
  if (tab === undefined) return;
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/**
 * Takes messages for this page, from Ledtråd's own parts alone.
 * @param answer gives what the sender gets back; undefined for nothing
 */
export function onPageMessage(
  answer: (message: ToPage) => PageStatus | undefined,
  signal: AbortSignal,
): void {
  const listen = (message: unknown, sender: { id?: string }, send: SendResponse) => {
    if (sender.id === browser.runtime.id && isToPage(message)) send(answer(message));
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), {
    once: true,
  });
}

/** Who sent a message to the background. */
export interface Sender {
  /** A page of Ledtråd's own, not a script of ours in a foreign page. */
  isOwnPage: boolean;
  /** The tab and frame of a script in a page; null for other senders. */
  frame: Frame | null;
}

/** Takes messages for the background. */
export function onBackgroundMessage(
  handle: (message: ToBackground, sender: Sender) => Promise<unknown>,
): void {
  const own = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: BrowserSender, send: SendResponse) => {
      if (sender.id !== browser.runtime.id || !isToBackground(message)) return undefined;
      return answerLater(handle(message, senderOf(sender, own)), send);
    },
  );
}

interface BrowserSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

function senderOf({ url, frameId, tab }: BrowserSender, own: string): Sender {
  const isInFrame = tab?.id !== undefined && frameId !== undefined;
  return {
    isOwnPage: url?.startsWith(own) ?? false,
    frame: isInFrame ? { tabId: tab.id ?? 0, frameId } : null,
  };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message
    ? message.type
    : undefined;
}

function isToPage(message: unknown): message is ToPage {
  return typeOf(message) === 'page-status' || typeOf(message) === 'open-chooser';
}

function isToBackground(message: unknown): message is ToBackground {
  return [
    'rebuild-snapshot',
    'change-setting',
    'dismiss-notices',
    'run-features',
    'session-read',
    'session-write',
    'keep-sidebar',
  ].includes(String(typeOf(message)));
}

function isPageStatus(value: unknown): value is PageStatus {
  return typeof value === 'object' && value !== null && 'origin' in value && 'active' in value;
}
