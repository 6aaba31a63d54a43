import { CircleQuestionMark } from 'lucide';
import { Icon } from '@/components/ui/icon';

/** What could not be read, a line each. Nothing is drawn where all was read. */
export function UnreadLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="unread">
      {lines.map((line) => (
        <li key={line}>
          <Icon shape={CircleQuestionMark} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
