import type { BannerLine } from '@/lib/state/care-views';

/** How many red and amber flags nobody has taken care of yet. */
export function openFlags(banners: readonly BannerLine[]): { red: number; amber: number } {
  const open = banners.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  const count = (severity: BannerLine['severity']) =>
    open.filter((line) => line.severity === severity).length;
  return { red: count('red'), amber: count('amber') };
}
