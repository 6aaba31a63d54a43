import { scaleIn } from '@/lib/core/scales/scale-in';
import { optionsSettings } from '@/lib/text/options-settings';
import { scales as words } from '@/lib/text/scales';
import type { SectionProps } from './section-props';
import { Setting } from './setting';

const text = optionsSettings.bands;

/** What the scores of each scale are called, and who says so: the pack's own bands, else the published ones. */
export function BandsSetting({ data, anchor }: SectionProps) {
  const scales = data.scales
    .filter(({ min }) => min !== undefined)
    .map((scale) => scaleIn(scale, data.pack.bands));
  return (
    <Setting id="bands" anchor={anchor} title={text.title} help={text.help}>
      {scales.map(({ scale, isOwn }) => (
        <section key={scale.id} class="bands">
          <h3>{text.scale(scale.name, words.range(scale.min ?? 0, scale.max ?? 0))}</h3>
          <Bands scale={scale} />
          <p class="quiet">{words.source(scale.source, isOwn)}</p>
        </section>
      ))}
    </Setting>
  );
}

function Bands({ scale }: { scale: SectionProps['data']['scales'][number] }) {
  const { bands, cutOffs, standing, decimals, source } = scale;
  if (standing === 'open' || bands.length + cutOffs.length === 0) {
    const why = standing === 'open' ? 'open' : 'nothing-published';
    return <p>{words.interpretation({ kind: 'none', why, source })}</p>;
  }
  return (
    <ul>
      {bands.map(({ from, name }, index) => (
        <li key={from}>
          {text.called(words.band(from, bands[index + 1]?.from ?? null, decimals), name)}
        </li>
      ))}
      {cutOffs.map(({ from, name }) => (
        <li key={from}>{text.called(words.band(from, null, decimals), name)}</li>
      ))}
    </ul>
  );
}
