import type { BannerLine } from '@/lib/state/care-views';

/** The banners that are shown, and how many are folded away. */
export interface FoldedBanners {
  shown: readonly BannerLine[];
  folded: number;
  /** Whether there are so many that they can be folded. */
  isFoldable: boolean;
}

const MOST = 2;

/**
 * Three banners or more are folded to two: the worst that nobody has taken care of, then those taken care of. The order
 * given, worst first, is kept within each. Unfolded, all are shown in the same order.
 */
export function foldBanners(banners: readonly BannerLine[], isUnfolded: boolean): FoldedBanners {
  const inOrder = [
    ...banners.filter(({ acknowledgedAt }) => acknowledgedAt === null),
    ...banners.filter(({ acknowledgedAt }) => acknowledgedAt !== null),
  ];
  const shown = isUnfolded ? inOrder : inOrder.slice(0, MOST);
  const folded = inOrder.length - shown.length;
  return { shown, folded, isFoldable: inOrder.length > MOST };
}
