import { useEffect, useState } from 'preact/hooks';
import type { IsoDay } from '@/lib/core/dates/calendar';
import type { Pack } from '@/lib/core/model';
import { practiceMoment } from '@/lib/text/practice-moment';
import { practiceSob } from '@/lib/text/practice-sob';
import { coursesOf } from './course';
import { ListPage } from './list-page';
import { ListTabs } from './list-tabs';
import { MomentPage } from './moment-page';
import { createPlatform, type Platform } from './platform';
import { ReceivedPage } from './received-page';
import { Said } from './said';
import { StartPage } from './start-page';
import './practice-platform.css';
import './platform-fields.css';
import './platform-tables.css';

/** What {@link PracticePlatform} takes. */
export interface PracticePlatformProps {
  /** The programs of an edition's pack. */
  programs: Pack['programs'];
  /** The day that all of it is told from; the computer's own day where none is given. */
  today?: IsoDay;
}

/**
 * A platform for treatment over the internet with made-up patients, to practise in. It behaves as the manuals say of
 * Stöd och behandling. Nothing in it is stored or sent. It is a foreign page to the rest of the extension.
 */
export function PracticePlatform({ programs, today }: PracticePlatformProps) {
  const [platform] = useState(() =>
    createPlatform(
      coursesOf(programs),
      today ?? new Date().toLocaleDateString('sv-SE'),
      location.hash,
    ),
  );
  useEffect(() => {
    const follow = () => platform.show(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [platform]);
  return (
    <div class="platform">
      <header>
        <div class="practice">
          <h1>{practiceSob.title}</h1>
          <p>{practiceSob.hint}</p>
        </div>
        <div class="bar">
          <a href="#mina">{practiceSob.system}</a>
          <span>{practiceSob.unit}</span>
          <span>{practiceSob.loggedIn(practiceSob.me)}</span>
        </div>
      </header>
      <Shown platform={platform} />
      <Said platform={platform} />
    </div>
  );
}

/** What the address names. */
function Shown({ platform }: { platform: Platform }) {
  const route = platform.route.value;
  if (route.page === 'list') {
    return (
      <>
        <ListTabs platform={platform} list={route.list} />
        <main>
          <ListPage key={route.list} platform={platform} list={route.list} />
        </main>
      </>
    );
  }
  return (
    <main class="narrow">
      {route.page === 'start' ? (
        <StartPage platform={platform} />
      ) : (
        <Moment key={route.id} platform={platform} id={route.id} />
      )}
    </main>
  );
}

function Moment({ platform, id }: { platform: Platform; id: string }) {
  const moment = platform.moments.value.find((one) => one.id === id);
  if (!moment) {
    return (
      <>
        <p>{practiceMoment.moment.gone}</p>
        <a href={platform.address.value}>{practiceMoment.moment.back}</a>
      </>
    );
  }
  const { handover } = moment;
  const isReceived = handover?.is === 'received' || handover?.is === 'accepted';
  return isReceived ? (
    <ReceivedPage platform={platform} moment={moment} handover={handover} />
  ) : (
    <MomentPage platform={platform} moment={moment} />
  );
}
