import type { MarkCount } from '@/lib/core/checklists/count-marks';
import type { Marks } from '@/lib/core/checklists/progress';
import type { Checklist, Message } from '@/lib/core/model';

type Severity = 'red' | 'amber' | 'info';

/** What was found of the page: "Journal: 6 av 7 sökord hittade, saknas: Planerade åtgärder". */
export interface HealthView {
  system: string;
  page: string | null;
  found: number;
  of: number;
  missing: readonly string[];
}

/** A flag of the patient on the page, in words. */
export interface BannerLine {
  id: string;
  severity: Severity;
  text: string;
  due: string;
  /** What it rests on: score, day, limit, source. */
  basis: string;
  /** The time of day at which somebody said that it is taken care of; null while nobody has. */
  acknowledgedAt: string | null;
  checklist: string | null;
}

/** One reason why a patient is in the week's round. */
export interface RoundReason {
  severity: Severity;
  text: string;
  due: string;
  basis: string;
}

/** A patient in the week's round. */
export interface RoundLine {
  /** The row's place in the page's list. */
  index: number;
  name: string;
  need: string | null;
  reasons: readonly RoundReason[];
  /** "Steg 2 av 4 när patienten inte hörs av" */
  step: string | null;
  unread: readonly string[];
}

/** The week's round by the list on the page. */
export interface RoundView {
  lines: readonly RoundLine[];
  /** How many of them have something due. */
  due: number;
  /** What the list does not show at all. */
  missing: readonly string[];
  /** The checklists for what is due, by id, the most urgent first. */
  checklists: readonly string[];
}

/** The checklists that belong to the page, and the one that is open. */
export interface ChecklistsView {
  lists: readonly { checklist: Checklist; count: MarkCount }[];
  open: { checklist: Checklist; marks: Marks } | null;
}

/** The ready messages, those that fit the moment first. */
export interface MessagesView {
  messages: readonly { message: Message; text: string; fits: boolean; isToPhone: boolean }[];
  /** Whether there is a field to write one in. */
  hasField: boolean;
}

/** One scale's scores. */
export interface ScaleView {
  name: string;
  min: number | null;
  max: number | null;
  points: readonly { day: string; score: number }[];
  /** Where bands begin, for the picture; none where no band is shown. */
  edges: readonly number[];
  interpretation: string;
  source: string;
  change: string | null;
  information: readonly { text: string; source: string }[];
}

/** The patient's results, and what of them could not be read. */
export interface ResultsView {
  scales: readonly ScaleView[];
  unread: readonly string[];
}

/** How the sidebar stands on this host. */
export interface SidebarFrame {
  isOpen: boolean;
  side: 'left' | 'right';
  /** In px, 280–560. */
  width: number;
}

/** Where in the window the sidebar has room without covering the page's own buttons. */
export interface SidebarPlace {
  side: 'left' | 'right';
  /** From the window's upper and lower edge, in px. */
  top: number;
  bottom: number;
  /** The tab's distance from the window's upper edge when the sidebar is collapsed, in px. */
  tabTop: number;
  /** Whether there is room for no more than the tab. */
  isCollapsed: boolean;
}
