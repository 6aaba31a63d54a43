import type { Notice } from '@/lib/core/packs/notice';
import * as sv from '@/lib/text/sv';

/** What was stored but could not be used, until the user has read it. Nothing where there is nothing. */
export function NoticeList({ notices, onRead }: { notices: readonly Notice[]; onRead(): void }) {
  if (notices.length === 0) return null;
  return (
    <section class="notices">
      {notices.map((notice, index) => (
        <p key={index}>{sv.notices.text(notice)}</p>
      ))}
      <button type="button" onClick={onRead}>
        {sv.notices.read}
      </button>
    </section>
  );
}
