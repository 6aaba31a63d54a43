import type { Policy } from '@/lib/schema/policy';
import type { Settings } from '@/lib/schema/settings';
import { defaultSettings } from './default-settings';

/**
 * The settings that count, as far as they differ from the defaults: the policy's own to begin with, over them what the
 * user has chosen, except of locked ones. A locked setting that the policy gives no value has its default. The origins
 * that the policy assigns a system stand before the user's own.
 */
export function withPolicy(
  chosen: Partial<Settings>,
  { settings = {}, locked = [], sites = [] }: Policy,
): Partial<Settings> {
  const own = Object.fromEntries(
    Object.entries(chosen).filter(([name]) => !locked.some((one) => one === name)),
  ) as Partial<Settings>;
  const joined = { ...settings, ...own };
  if (sites.length === 0) return joined;
  const assigned = new Set(sites.map(({ origin }) => origin));
  const others = (joined.sites ?? defaultSettings.sites).filter(
    ({ origin }) => !assigned.has(origin),
  );
  return { ...joined, sites: [...sites, ...others] };
}
