import type { BannerLine, RoundView } from '@/lib/state/care-views';

/**
 * How many red and amber flags nobody has taken care of yet: of the patient on the page, or of the patients in its list,
 * each counted once by the worst.
 */
export function openFlags(
  banners: readonly BannerLine[],
  round: Pick<RoundView, 'lines'> | null = null,
): { red: number; amber: number } {
  const open = banners.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  const worst = (round?.lines ?? []).flatMap(({ reasons }) => reasons.slice(0, 1));
  const count = (severity: BannerLine['severity']) =>
    [...open, ...worst].filter((line) => line.severity === severity).length;
  return { red: count('red'), amber: count('amber') };
}
