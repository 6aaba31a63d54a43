import type { BannerLine } from '@/lib/state/care-views';
import { flags } from '@/lib/text/flags';
import { sidebar } from '@/lib/text/sidebar';
import { Section } from './section';
import { SeverityMark } from './severity-mark';
import { UnreadLines } from './unread-lines';

interface AttentionSectionProps {
  banners: readonly BannerLine[];
  unread: readonly string[];
}

/** What needs the therapist: the flags with their whole text, and what could not be read. */
export function AttentionSection({ banners, unread }: AttentionSectionProps) {
  const isEmpty = banners.length + unread.length === 0;
  return (
    <Section id="attention" heading={sidebar.attention.heading}>
      {isEmpty && <p class="quiet">{sidebar.attention.empty}</p>}
      <UnreadLines lines={unread} />
      {banners.length > 0 && (
        <>
          <ul class="needs">
            {banners.map(({ id, severity, text, due, basis, acknowledgedAt }) => (
              <li key={id} class={`need ${acknowledgedAt === null ? severity : ''}`}>
                <p class="need-text">
                  <SeverityMark severity={severity} word={flags.severity(severity)} />{' '}
                  <strong>{text}</strong>
                </p>
                {acknowledgedAt !== null && (
                  <p class="quiet">{flags.acknowledged(acknowledgedAt)}</p>
                )}
                <p>{due}</p>
                <p class="small quiet">{basis}</p>
              </li>
            ))}
          </ul>
          <p class="small quiet">{flags.routine}</p>
        </>
      )}
    </Section>
  );
}
