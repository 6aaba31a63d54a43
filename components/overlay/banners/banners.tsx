import { Component } from 'preact';
import type { BannerLine } from '@/lib/state/care-views';
import { flags } from '@/lib/text/flags';
import { sidebar } from '@/lib/text/sidebar';
import { Banner } from './banner';
import { foldBanners } from './fold-banners';

interface BannersProps {
  banners: readonly BannerLine[];
  onOpen(checklist: string): void;
  onAcknowledge(id: string): void;
}

/**
 * The patient's flags across the top of the page, worst first. Each keeps its element as long as its flag stands, so
 * that a red one is announced once. Nothing is drawn where there are none.
 */
export class Banners extends Component<BannersProps, { isUnfolded: boolean }> {
  override state = { isUnfolded: false };

  override render() {
    const { banners, onOpen, onAcknowledge } = this.props;
    const { isUnfolded } = this.state;
    if (banners.length === 0) return null;
    const { shown, folded, isFoldable } = foldBanners(banners, isUnfolded);
    return (
      <section class="banners" aria-label={sidebar.banners.label}>
        {shown.map((line) => (
          <Banner key={line.id} line={line} onOpen={onOpen} onAcknowledge={onAcknowledge} />
        ))}
        <div class="banner-foot">
          <p class="quiet">{flags.routine}</p>
          {isFoldable && (
            <button
              type="button"
              aria-expanded={isUnfolded}
              onClick={() => this.setState({ isUnfolded: !isUnfolded })}
            >
              {isUnfolded ? sidebar.banners.fewer : sidebar.banners.others(folded)}
            </button>
          )}
        </div>
      </section>
    );
  }
}
