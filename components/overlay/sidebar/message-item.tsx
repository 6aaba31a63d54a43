import { ChevronDown, ChevronRight, Phone } from 'lucide';
import { Icon } from '@/components/ui/icon';
import type { MessagesView } from '@/lib/state/care-views';
import { messages as words } from '@/lib/text/messages';
import { sidebar } from '@/lib/text/sidebar';
import { messageParts } from './message-parts';

interface MessageItemProps {
  entry: MessagesView['messages'][number];
  isOpen: boolean;
  hasField: boolean;
  onToggle(): void;
  onWrite(id: string): void;
  onCopy(id: string): void;
}

/**
 * A ready message by its name, opened to its text. Advice to phone is neither written nor copied, and a letter goes by
 * post: both say so.
 */
export function MessageItem(props: MessageItemProps) {
  const { entry, isOpen, onToggle } = props;
  const { message, isToPhone } = entry;
  const kind = words.kind(message.kind);
  return (
    <li class="message">
      <button type="button" class="bare fold" aria-expanded={isOpen} onClick={onToggle}>
        <Icon shape={isToPhone ? Phone : isOpen ? ChevronDown : ChevronRight} />
        <span>{message.name}</span>
        {kind !== message.name && <span class="quiet small">{kind}</span>}
      </button>
      {isOpen && <MessageText {...props} />}
    </li>
  );
}

function MessageText({ entry, hasField, onWrite, onCopy }: MessageItemProps) {
  const { message, text, isToPhone } = entry;
  const isLetter = message.kind === 'brev';
  const isWritable = !isToPhone && !isLetter;
  return (
    <div class="message-body">
      {message.note && <p class="quiet">{message.note}</p>}
      {isToPhone && <p class="quiet">{words.toPhone}</p>}
      {isLetter && <p class="quiet">{words.byPost}</p>}
      <p class="message-text">
        {messageParts(message, text).map((part) =>
          part.isGap ? <mark>{part.text}</mark> : part.text,
        )}
      </p>
      {isWritable && !hasField && <p class="quiet">{sidebar.messages.noField}</p>}
      {!isToPhone && (
        <p class="acts">
          {isWritable && hasField && (
            <button type="button" class="main" onClick={() => onWrite(message.id)}>
              {words.insert}
            </button>
          )}
          <button type="button" onClick={() => onCopy(message.id)}>
            {sidebar.messages.copy}
          </button>
        </p>
      )}
    </div>
  );
}
