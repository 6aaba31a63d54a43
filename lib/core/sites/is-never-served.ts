import type { Site } from '../model';

/** Whether Ledtråd must never run on this origin, whoever asks: the patients' own pages, and the design tool. */
export function isNeverServed(sites: readonly Site[], origin: string): boolean {
  const host = new URL(origin).hostname;
  return sites.some(({ neverHosts }) => neverHosts.includes(host));
}
