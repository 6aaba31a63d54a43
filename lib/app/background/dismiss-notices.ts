import type { Notice } from '@/lib/core/packs/notice';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';

/** Takes away a notice that the user has read; all of them where none is named. */
export function dismissNotices(shipped: Shipped, read: Notice | null): Promise<void> {
  const isRead = ({ kind, about, detail }: Notice) =>
    read === null || (kind === read.kind && about === read.about && detail === read.detail);
  return refreshSnapshot(shipped, [], isRead);
}
