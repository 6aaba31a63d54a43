import { describe, expect, it } from 'vitest';
import { foldBanners } from '@/components/overlay/banners/fold-banners';
import { openFlags } from '@/components/overlay/sidebar/open-flags';
import type { BannerLine } from '@/lib/state/care-views';

const line = (
  id: string,
  severity: BannerLine['severity'],
  acknowledgedAt: string | null = null,
): BannerLine => ({ id, severity, acknowledgedAt, text: '', due: '', basis: '', checklist: null });
const shown = (banners: readonly BannerLine[], isUnfolded = false) =>
  foldBanners(banners, isUnfolded).shown.map(({ id }) => id);

describe('banners', () => {
  it('are all shown when there are two', () => {
    const two = [line('a', 'red'), line('b', 'amber')];
    expect(foldBanners(two, false)).toEqual({ shown: two, folded: 0, isFoldable: false });
  });

  it('are folded to the worst two when there are more, in the order given', () => {
    const four = [line('a', 'red'), line('b', 'red'), line('c', 'amber'), line('d', 'info')];
    expect(shown(four)).toEqual(['a', 'b']);
    expect(foldBanners(four, false)).toMatchObject({ folded: 2, isFoldable: true });
    expect(shown(four, true)).toEqual(['a', 'b', 'c', 'd']);
    expect(foldBanners(four, true)).toMatchObject({ folded: 0, isFoldable: true });
  });

  it('that somebody has taken care of never fold one away that nobody has', () => {
    const lines = [line('a', 'red', '14:05'), line('b', 'red', '14:06'), line('c', 'amber')];
    expect(shown(lines)).toEqual(['c', 'a']);
  });

  it('are counted by colour while they are open', () => {
    const lines = [
      line('a', 'red'),
      line('b', 'red', '14:06'),
      line('c', 'amber'),
      line('d', 'info'),
    ];
    expect(openFlags(lines)).toEqual({ red: 1, amber: 1 });
  });

  it('are counted in a list by the worst of each patient', () => {
    const reason = (severity: BannerLine['severity']) => ({
      severity,
      text: '',
      due: '',
      basis: '',
    });
    const row = { index: 0, name: '', need: null, step: null, unread: [] };
    const lines = [
      { ...row, reasons: [reason('red'), reason('amber')] },
      { ...row, reasons: [reason('amber'), reason('info')] },
      { ...row, reasons: [reason('info')] },
      { ...row, reasons: [] },
    ];
    expect(openFlags([], { lines })).toEqual({ red: 1, amber: 1 });
  });
});
