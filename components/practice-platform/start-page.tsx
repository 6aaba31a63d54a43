import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import { practiceSob } from '@/lib/text/practice-sob';
import { ChoiceRow } from './choice-row';
import { newMoment, startFault } from './new-moment';
import { PageHeading } from './page-heading';
import type { Platform } from './platform';
import { RichEditor } from './rich-editor';
import { richText } from './rich-text';
import { momentAddress } from './route';
import { TextRow } from './text-row';

const text = practiceSob.start;

/** What {@link StartPage} takes. */
export interface StartPageProps {
  platform: Platform;
}

/** The start of a new moment: whom, which program, and the welcome that is edited before it is sent. K 3.6. */
export function StartPage({ platform }: StartPageProps) {
  const number = useSignal('');
  const program = useSignal('');
  const editor = useRef<HTMLDivElement>(null);
  const start = () => {
    const course = platform.courses.find(({ id }) => id === program.value);
    const welcome = editor.current ? richText(editor.current) : [];
    const wanted = { number: number.value, course, welcome };
    const moments = platform.moments.value;
    const fault = startFault(wanted, moments);
    if (fault !== null || !course) {
      platform.said.value = fault ?? text.needsProgram;
      return;
    }
    const moment = newMoment(wanted, course, moments, platform.today);
    platform.show(momentAddress(moment.id));
    platform.add(moment, text.started(course.name));
    location.hash = momentAddress(moment.id);
  };
  return (
    <>
      <p>
        <a href={platform.address.value}>{practiceMoment.moment.back}</a>
      </p>
      <PageHeading>{text.heading}</PageHeading>
      <div class="panel">
        <TextRow
          label={text.number}
          type="text"
          hint={text.numberHint}
          value={number.value}
          onType={(typed) => {
            number.value = typed;
          }}
        />
        <ChoiceRow
          label={text.program}
          options={platform.courses.map(({ id, name }) => [id, name])}
          value={program.value}
          onChoose={(id) => {
            program.value = id;
          }}
        />
        <RichEditor label={text.welcome} start={text.welcomeText} editor={editor} />
        <button type="button" class="main" onClick={start}>
          {text.confirm}
        </button>
      </div>
    </>
  );
}
