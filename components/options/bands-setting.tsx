import { useRef, useState } from 'preact/hooks';
import type { Scale } from '@/lib/core/model';
import { bandsFrom, scaleIn } from '@/lib/core/scales/scale-in';
import { withChosenBands } from '@/lib/core/scales/with-chosen-bands';
import { optionsSettings } from '@/lib/text/options-settings';
import { scales as words } from '@/lib/text/scales';
import { BandEditor } from './band-editor';
import { Said } from './said';
import type { SectionProps } from './section-props';
import { Setting } from './setting';
import { useFocusBack } from './use-focus-back';
import { useOutcome } from './use-outcome';

const text = optionsSettings.bands;

/**
 * What the scores of each scale are called, and who says so: the user, else the pack, else what is published. Each
 * scale can be divided anew.
 */
export function BandsSetting(props: SectionProps) {
  const { data, anchor } = props;
  const own = withChosenBands(data.scales, data.pack.bands, data.settings.bands);
  return (
    <Setting
      id="bands"
      anchor={anchor}
      title={text.title}
      help={text.help}
      isLocked={data.locked.includes('bands')}
    >
      {data.scales
        .filter(({ min }) => min !== undefined)
        .map((scale) => scaleIn(scale, own))
        .map(({ scale, isOwn }) => (
          <ScaleBands key={scale.id} {...props} scale={scale} isOwn={isOwn} />
        ))}
    </Setting>
  );
}

type ScaleBandsProps = SectionProps & { scale: Scale; isOwn: boolean };

function ScaleBands({ data, model, scale, isOwn }: ScaleBandsProps) {
  const [isOpen, setOpen] = useState(false);
  const { outcome, run, show } = useOutcome();
  const opener = useRef<HTMLButtonElement>(null);
  useFocusBack(isOpen, opener);
  const chosen = data.settings.bands;
  const isChosen = Object.hasOwn(chosen, scale.id);
  const { [scale.id]: _, ...others } = chosen;
  const store = async (bands: typeof chosen) => {
    if (await run(() => model.change('bands', bands))) setOpen(false);
  };
  return (
    <section class="bands">
      <h3>{text.scale(scale.name, words.range(scale.min ?? 0, scale.max ?? 0))}</h3>
      {isOpen ? (
        <BandEditor
          scale={scale}
          onSave={(bands) => void store({ ...others, [scale.id]: bands })}
          onFault={(errors) => show({ ok: false, errors })}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Bands scale={scale} />
      )}
      <p class="quiet">{words.source(scale.source, bandsFrom(isOwn, isChosen))}</p>
      {!isOpen && (
        <div class="row">
          <button
            ref={opener}
            type="button"
            aria-label={text.change(scale.name)}
            onClick={() => setOpen(true)}
          >
            {text.changeShort}
          </button>
          {isChosen && (
            <button
              type="button"
              aria-label={text.reset(scale.name)}
              onClick={() => void store(others)}
            >
              {text.resetShort}
            </button>
          )}
        </div>
      )}
      <Said outcome={outcome} />
    </section>
  );
}

function Bands({ scale: { bands, cutOffs, standing, decimals, source } }: { scale: Scale }) {
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
