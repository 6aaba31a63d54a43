import { Info } from 'lucide';
import { Icon } from '@/components/ui/icon';
import type { ScaleView } from '@/lib/state/care-views';
import { scales } from '@/lib/text/scales';
import { sidebar } from '@/lib/text/sidebar';
import { ScaleTrend } from './scale-trend';

/** One scale: how the scores have gone, what the last is called and who says so. */
export function ScaleResult({ scale }: { scale: ScaleView }) {
  const { name, points, interpretation, source, change, information } = scale;
  const first = points[0];
  const last = points.at(-1);
  return (
    <li class="scale">
      <h4>{name}</h4>
      {points.length === 0 && <p class="quiet">{scales.noScores}</p>}
      {points.length > 1 && <ScaleTrend scale={scale} />}
      {first && last && (
        <p class="ends">
          {first !== last && (
            <span>
              <span class="quiet">{sidebar.results.first}</span>{' '}
              {sidebar.results.value(first.score)} <span class="small quiet">{first.day}</span>
            </span>
          )}
          <span>
            <span class="quiet">{sidebar.results.last}</span>{' '}
            <strong>{sidebar.results.value(last.score)}</strong>{' '}
            <span class="small quiet">{last.day}</span>
          </span>
        </p>
      )}
      {interpretation !== '' && <p>{interpretation}</p>}
      {change !== null && <p>{change}</p>}
      {information.map((line) => (
        <div key={line.text} class="told">
          <Icon shape={Info} />
          <div>
            <p>{line.text}</p>
            <p class="small quiet">
              {scales.information} {sidebar.results.source(line.source)}
            </p>
          </div>
        </div>
      ))}
      <p class="small quiet">{source}</p>
    </li>
  );
}
