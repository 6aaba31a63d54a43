import { Lock } from 'lucide';
import { options } from '@/lib/text/options';
import { Icon } from '../ui/icon';

/** Says why a setting cannot be changed. */
export function LockNote() {
  return (
    <p class="lock">
      <Icon shape={Lock} /> {options.locked}
    </p>
  );
}
