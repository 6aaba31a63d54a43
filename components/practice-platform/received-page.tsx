import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import { practiceSob } from '@/lib/text/practice-sob';
import { ChoiceRow } from './choice-row';
import type { Handover } from './moment';
import { assignTherapist, setHandover } from './moment-change';
import { PageHeading } from './page-heading';
import type { MomentPartProps } from './platform';

const text = practiceMoment.handover;

/** What {@link ReceivedPage} takes. */
export interface ReceivedPageProps extends MomentPartProps {
  handover: Handover;
}

/** A moment that another unit hands over: declined, or accepted and then given a therapist. K 8.2.3, 8.2.4. */
export function ReceivedPage({ platform, moment, handover }: ReceivedPageProps) {
  const id = useId();
  const facts = [
    [practiceMoment.moment.name, moment.name],
    [practiceMoment.moment.number, moment.number],
    [practiceMoment.moment.program, moment.program.name],
    [practiceMoment.moment.handover, handover.on],
    [text.from, handover.unit],
    [text.startedBy, text.starter],
  ] as const;
  return (
    <>
      <p>
        <a href={platform.address.value}>{practiceMoment.moment.back}</a>
      </p>
      <PageHeading>{moment.name}</PageHeading>
      <section class="panel" aria-labelledby={id}>
        <h3 id={id}>{text.received}</h3>
        <table class="labelled">
          <tbody>
            {facts.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {handover.is === 'accepted' ? (
          <Assign platform={platform} moment={moment} />
        ) : (
          <>
            <p>{text.responsible}</p>
            <div class="buttons end">
              <button
                type="button"
                onClick={() => {
                  const list = platform.address.value;
                  platform.show(list);
                  platform.remove(moment.id, text.declined);
                  location.hash = list;
                }}
              >
                {text.decline}
              </button>
              <button
                type="button"
                class="main"
                onClick={() => {
                  const accepted = { ...handover, is: 'accepted' } as const;
                  platform.change(moment.id, setHandover(accepted), text.accepted);
                }}
              >
                {text.accept}
              </button>
            </div>
          </>
        )}
      </section>
    </>
  );
}

/** The choice of therapist for a moment that has just been accepted. */
function Assign({ platform, moment }: MomentPartProps) {
  const chosen = useSignal('');
  const assign = () => {
    if (chosen.value === '') platform.said.value = text.needsTherapist;
    else {
      const said = text.assigned(moment.name, chosen.value);
      platform.change(moment.id, assignTherapist(chosen.value), said);
    }
  };
  return (
    <>
      <ChoiceRow
        label={practiceSob.therapist.choose}
        options={practiceSob.therapists.map((name) => [name, name])}
        value={chosen.value}
        onChoose={(name) => {
          chosen.value = name;
        }}
      />
      <div class="buttons end">
        <button type="button" class="main" onClick={assign}>
          {text.assign}
        </button>
      </div>
    </>
  );
}
