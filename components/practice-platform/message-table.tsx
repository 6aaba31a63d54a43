import { practiceMoment } from '@/lib/text/practice-moment';
import { MessageText } from './message-text';
import type { Moment } from './moment';

const text = practiceMoment.conversation;

/** What {@link MessageTable} takes. */
export interface MessageTableProps {
  moment: Moment;
}

/** The messages, the oldest first. */
export function MessageTable({ moment }: MessageTableProps) {
  if (moment.messages.length === 0) return <p class="hint">{text.empty}</p>;
  return (
    <table class="messages" aria-label={text.heading}>
      <thead>
        <tr>
          <th scope="col">{text.from}</th>
          <th scope="col">{text.day}</th>
          <th scope="col">{text.message}</th>
        </tr>
      </thead>
      <tbody>
        {moment.messages.map(({ from, day, blocks, urgent }, at) => (
          <tr key={at}>
            <td>{text.senders[from]}</td>
            <td class="day">{day}</td>
            <td>
              {urgent && <span class="tag">{text.urgent}</span>}
              <MessageText blocks={blocks} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
