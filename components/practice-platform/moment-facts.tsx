import { practiceMoment } from '@/lib/text/practice-moment';
import type { Moment } from './moment';
import { lastMessageDay, momentWords } from './moment-words';

const text = practiceMoment.moment;

/** What {@link MomentFacts} takes. */
export interface MomentFactsProps {
  moment: Moment;
}

/** What is known of a patient's moment, each value beside its label. */
export function MomentFacts({ moment }: MomentFactsProps) {
  return (
    <section class="facts" aria-label={text.about}>
      {factGroups(moment).map((group) => (
        <dl key={group[0]?.[0]}>
          {group.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  );
}

type Fact = readonly [label: string, value: string];

function factGroups(moment: Moment): Fact[][] {
  const { handover } = moment;
  const words = momentWords(moment);
  const isSent = handover?.is === 'sent';
  return [
    [
      [text.name, moment.name],
      [text.number, moment.number],
    ],
    [
      [text.program, moment.program.name],
      [text.module, words.progress],
      [text.started, moment.started],
      [text.status, words.phase],
    ],
    [
      [text.active, moment.active],
      [text.fromPatient, lastMessageDay(moment, 'patient') ?? text.noMessage],
      [text.fromTherapist, lastMessageDay(moment, 'therapist') ?? text.noMessage],
    ],
    [
      [text.therapist, moment.therapist],
      [text.answerDay, moment.answerDay],
      ...(isSent ? [[text.handover, words.handoverStart] as const] : []),
      ...(isSent ? [[text.handoverTo, handover.unit] as const] : []),
    ],
  ];
}
