import { practiceMoment } from '@/lib/text/practice-moment';
import { Batteries } from './batteries';
import { Conversation } from './conversation';
import { Modules } from './modules';
import { MomentFacts } from './moment-facts';
import { MomentFlags } from './moment-flags';
import { MomentFoot } from './moment-foot';
import { PageHeading } from './page-heading';
import type { MomentPartProps } from './platform';
import { Results } from './results';

/** A patient's moment: what is known, flags, modules, conversation, results, batteries, and last what ends it. */
export function MomentPage({ platform, moment }: MomentPartProps) {
  const isOver = moment.phase.is === 'ended';
  return (
    <>
      <p>
        <a href={platform.address.value}>{practiceMoment.moment.back}</a>
      </p>
      <PageHeading>{moment.name}</PageHeading>
      <MomentFacts moment={moment} />
      <MomentFlags platform={platform} moment={moment} />
      <Modules platform={platform} moment={moment} />
      <Conversation platform={platform} moment={moment} />
      <Results moment={moment} />
      {!isOver && <Batteries platform={platform} moment={moment} />}
      <MomentFoot platform={platform} moment={moment} />
    </>
  );
}
