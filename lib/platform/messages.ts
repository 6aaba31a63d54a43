import { browser } from 'wxt/browser';
import type { TallyCount } from '@/lib/core/migrations/migrate-tally';
import type { Settings } from '@/lib/core/model';
import type { Notice } from '@/lib/core/packs/notice';
import type { PageStatus } from '@/lib/core/sites/page-status';
import type { TaughtField } from '@/lib/core/teach/add-taught';
import { answerLater, type SendResponse } from './answer-later';
import type { OptionsMessage } from './options-request';
import type { Frame } from './run-features';
import type { SessionKind } from './session-vault';

/** What is said to the background. */
export type ToBackground =
  | { type: 'rebuild-snapshot'; broken: boolean }
  | { type: 'change-setting'; name: string; value: unknown }
  /** Takes away a notice that has been read; all of them where none is named. */
  | { type: 'dismiss-notices'; read: Notice | null }
  /** Shows a few characters on the toolbar's icon for the sender's tab. */
  | { type: 'badge'; text: string }
  /** Keeps a field that was pointed out, for the sender's own origin. */
  | { type: 'keep-taught-field'; field: TaughtField }
  | { type: 'keep-sidebar'; origin: string; frame: Settings['sidebar'][string] }
  /** Adds to the tally of the day: numbers alone. */
  | { type: 'count'; count: TallyCount }
  | OptionsMessage
  /** Asks for the overlay's script in the sender's own frame. */
  | { type: 'run-features' }
  /** Asks what is kept of a patient for this session; null where nothing is. */
  | { type: 'session-read'; patient: string; kind: SessionKind }
  /** Keeps something of a patient for this session; null forgets it. */
  | { type: 'session-write'; patient: string; kind: SessionKind; value: unknown };

/** What is said to a page. */
export type ToPage =
  | { type: 'page-status' }
  | { type: 'open-chooser' }
  /** Has a field pointed out, or the page's map made. */
  | { type: 'teach'; what: 'point' | 'map' }
  /** Has a probe written in the field that has the focus; answered with how it went. */
  | { type: 'probe-field' };

/** Says something to the background. Rejects when Ledtråd has been updated under the page. */
export async function tellBackground(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Asks the page of the active tab what it is; null where Ledtråd does not run. */
export async function askActivePage(): Promise<PageStatus | null> {
  const answer = await answerOfActivePage({ type: 'page-status' });
  return isPageStatus(answer) ? answer : null;
}

/** Says something to the page of the active tab; nothing happens where Ledtråd does not run. */
export async function tellActivePage(message: ToPage): Promise<void> {
  await answerOfActivePage(message);
}

/** Says something to the page of the active tab, and gives its answer; undefined where Ledtråd does not run. */
export async function answerOfActivePage(message: ToPage): Promise<unknown> {
  const tab = await activeTab();
  if (tab === undefined) return undefined;
  return browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/**
 * Takes messages for this page, from Ledtråd's own parts alone.
 * @param answer gives what the sender gets back, at once or later; undefined for nothing
 */
export function onPageMessage(
  answer: (message: ToPage) => PageStatus | Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listen = (message: unknown, sender: { id?: string }, send: SendResponse) => {
    if (sender.id !== browser.runtime.id || !isToPage(message)) return undefined;
    const own = answer(message);
    if (own instanceof Promise) return answerLater(own, send);
    send(own);
    return undefined;
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
  /** The origin of the page that it came from; null where the browser does not say. */
  origin: string | null;
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
    origin: /^[a-z-]+:\/\/[^/]+/.exec(url ?? '')?.[0] ?? null,
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
  const types = ['page-status', 'open-chooser', 'teach', 'probe-field'];
  return types.includes(String(typeOf(message)));
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
    'keep-taught-field',
    'badge',
    'count',
    'options',
  ].includes(String(typeOf(message)));
}

function isPageStatus(value: unknown): value is PageStatus {
  return typeof value === 'object' && value !== null && 'origin' in value && 'active' in value;
}
