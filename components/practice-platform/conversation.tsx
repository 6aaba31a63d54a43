import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import { MessageTable } from './message-table';
import { sendMessage } from './moment-change';
import type { MomentPartProps } from './platform';
import { RichEditor } from './rich-editor';
import { richText } from './rich-text';

const text = practiceMoment.conversation;

/** The conversation: what has been said, and the next message. In maintenance nobody writes. K 3.6.5. */
export function Conversation({ platform, moment }: MomentPartProps) {
  const id = useId();
  const editor = useRef<HTMLDivElement>(null);
  const sent = useSignal(0);
  const send = () => {
    const blocks = editor.current ? richText(editor.current) : [];
    if (blocks.length === 0) {
      platform.said.value = text.nothing;
      return;
    }
    platform.change(moment.id, sendMessage(blocks, platform.today), text.sent);
    sent.value += 1;
  };
  return (
    <section class="panel" aria-labelledby={id}>
      <h3 id={id}>{text.heading}</h3>
      <MessageTable moment={moment} />
      {moment.phase.is === 'running' ? (
        <>
          <RichEditor key={sent.value} label={text.write} editor={editor} />
          <button type="button" class="main" onClick={send}>
            {text.send}
          </button>
        </>
      ) : (
        <p class="hint">{moment.phase.is === 'ended' ? text.ended : text.readOnly}</p>
      )}
    </section>
  );
}
