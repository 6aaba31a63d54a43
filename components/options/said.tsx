import { CircleCheck, OctagonX } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { options } from '@/lib/text/options';
import { Icon } from '../ui/icon';
import type { OutcomeState } from './use-outcome';

/** How an act went, in words; read out as it comes. It takes the focus where the act took its own button away. */
export function Said({ outcome }: { outcome: OutcomeState }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isDone = outcome !== null && outcome !== 'working';
    if (isDone && document.activeElement === document.body) box.current?.focus();
  }, [outcome]);
  return (
    <div ref={box} class="said" role="status" tabIndex={-1}>
      {outcome === 'working' && <p>{options.working}</p>}
      {outcome !== null && outcome !== 'working' && outcome.ok && outcome.text !== '' && (
        <p class="good">
          <Icon shape={CircleCheck} /> {outcome.text}
        </p>
      )}
      {outcome !== null && outcome !== 'working' && !outcome.ok && (
        <ul class="bad">
          {outcome.errors.map((error, index) => (
            <li key={index}>
              <Icon shape={OctagonX} /> {error}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
