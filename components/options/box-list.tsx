interface BoxListProps<Id extends string> {
  legend: string;
  boxes: readonly { id: Id; name: string }[];
  chosen: readonly Id[];
  onChange(chosen: readonly Id[]): void;
}

/** Boxes to tick, any number of them. */
export function BoxList<Id extends string>({ legend, boxes, chosen, onChange }: BoxListProps<Id>) {
  return (
    <fieldset class="boxes">
      <legend>{legend}</legend>
      {boxes.map(({ id, name }) => (
        <label key={id} class="box">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() =>
              onChange(
                chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
              )
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
