import type { Site } from '../model';

const HOST = /^[a-z]+:\/\/([^/:]+)/;

/** Whether Ledtråd must never run on this origin, whoever asks: the patients' own pages, and the design tool. */
export function isNeverServed(sites: readonly Site[], origin: string): boolean {
  const host = HOST.exec(origin)?.[1] ?? '';
  return sites.some(({ neverHosts }) => neverHosts.includes(host));
}
