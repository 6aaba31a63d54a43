import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import { practiceSob } from '@/lib/text/practice-sob';
import { TextRow } from './text-row';

const text = practiceMoment.handover;

/** What {@link UnitSearch} takes. */
export interface UnitSearchProps {
  chosen: string | null;
  onChoose: (unit: string) => void;
}

/** Search for the unit that is to take over: a handover goes to a unit, not to a person. K 8.2.1. */
export function UnitSearch({ chosen, onChoose }: UnitSearchProps) {
  const id = useId();
  const typed = useSignal('');
  const wanted = typed.value.trim().toLocaleLowerCase('sv');
  const hits =
    wanted === ''
      ? []
      : practiceSob.units.filter((unit) => unit.toLocaleLowerCase('sv').includes(wanted));
  return (
    <>
      <TextRow
        label={text.search}
        type="text"
        value={typed.value}
        onType={(value) => {
          typed.value = value;
        }}
      />
      {wanted !== '' && (
        <fieldset>
          <legend>{text.hits}</legend>
          {hits.length === 0 && <p>{text.noHits}</p>}
          {hits.map((unit) => (
            <label key={unit} class="check">
              <input
                type="radio"
                name={id}
                checked={unit === chosen}
                onChange={() => onChoose(unit)}
              />
              {unit}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
