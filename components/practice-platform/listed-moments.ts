import { practiceSob } from '@/lib/text/practice-sob';
import type { Moment } from './moment';
import type { ListId } from './route';

/**
 * The moments that a list shows, in their order: the therapist's own, the unit's, those that are ended and not yet
 * deleted, and those that another unit hands over. K 8.1, 8.2.3, 3.6.7.
 */
export function listedMoments(moments: readonly Moment[], list: ListId): readonly Moment[] {
  return moments.filter((moment) => listsOf(moment).includes(list));
}

function listsOf({ phase, handover, therapist }: Moment): readonly ListId[] {
  if (handover?.is === 'received' || handover?.is === 'accepted') return ['overlamningar'];
  if (phase.is === 'ended') return ['avslutade'];
  return therapist === practiceSob.me ? ['mina', 'alla'] : ['alla'];
}
