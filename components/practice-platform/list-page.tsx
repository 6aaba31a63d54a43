import { useSignal } from '@preact/signals';
import { practiceSob } from '@/lib/text/practice-sob';
import { AllBar } from './all-bar';
import { DeleteBox } from './delete-box';
import { listedMoments } from './listed-moments';
import { PageHeading } from './page-heading';
import { PatientTable } from './patient-table';
import type { Platform } from './platform';
import { type ListId, START_ADDRESS } from './route';
import { TherapistBox } from './therapist-box';

const text = practiceSob.lists;

/** What {@link ListPage} takes. */
export interface ListPageProps {
  platform: Platform;
  list: ListId;
}

/** One of the lists. The unit's own is folded until its white arrow is pressed. K 8.1. */
export function ListPage({ platform, list }: ListPageProps) {
  const asked = useSignal<string | null>(null);
  const moments = listedMoments(platform.moments.value, list);
  const chosen = moments.find(({ id }) => id === asked.value);
  const AskBox = list === 'avslutade' ? DeleteBox : TherapistBox;
  const isFolded = list === 'alla' && !platform.unfolded.value;
  return (
    <>
      <div class="list-head">
        <PageHeading>{text[list]}</PageHeading>
        {(list === 'mina' || list === 'alla') && (
          <a class="button" href={START_ADDRESS}>
            {practiceSob.start.heading}
          </a>
        )}
      </div>
      {list === 'alla' && <AllBar platform={platform} count={moments.length} />}
      {chosen && (
        <AskBox
          key={chosen.id}
          platform={platform}
          moment={chosen}
          onClose={() => {
            asked.value = null;
          }}
        />
      )}
      {isFolded && <p class="hint">{text.folded}</p>}
      {!isFolded && moments.length === 0 && <p class="hint">{text.empty[list]}</p>}
      {!isFolded && moments.length > 0 && (
        <PatientTable
          list={list}
          moments={moments}
          onAsk={(id) => {
            asked.value = id;
          }}
        />
      )}
    </>
  );
}
